import type { Fetched, Seen } from '../watch.ts';

/** What a page with our widgets costs a reader on a slow line and a slow phone. */
export interface JourneyCost {
  /** When what the reader came for was in sight, of every widget, in milliseconds. */
  visible: number;
  /** When our code had taken over. */
  usable: number;
  /** Bytes of scripts that had come by then, be they waited for or not. */
  bytesUntilUsable: number;
  /** Bytes of scripts until nothing more came by itself. */
  scriptBytes: number;
  /** Bytes of all: page, styles, scripts and answers. */
  allBytes: number;
  shift: number;
}

export function costOfJourney({ moments, shift }: Seen, fetched: readonly Fetched[]): JourneyCost {
  const last = (kind: string) =>
    Math.max(...Object.entries(moments).map(([name, at]) => (name.startsWith(kind) ? at : 0)));
  const usable = last('usable');
  const sum = (files: readonly Fetched[]) => files.reduce((all, { bytes }) => all + bytes, 0);
  const scripts = fetched.filter(({ url }) => url.endsWith('.js'));
  return {
    ...{ visible: last('visible'), usable, shift },
    bytesUntilUsable: sum(scripts.filter(({ at }) => at <= usable)),
    scriptBytes: sum(scripts),
    allBytes: sum(fetched),
  };
}
