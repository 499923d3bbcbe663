import { textOf, type Read } from './read.js';
import { urlIdentity } from './url-identity.js';

/** What a read is known and told apart by, worked out once. */
export interface Identity {
  /** Two reads that share one of these are one. */
  readonly keys: readonly string[];
  readonly address: string;
  /** Language without its region; empty where none is known. */
  readonly lang: string;
  /** Milliseconds since 1970 of its publication; null where no date is known. */
  readonly time: number | null;
}

export function identityOf({ id, url, lang, published }: Read): Identity {
  const address = urlIdentity(textOf(url));
  const time = Date.parse(textOf(published));
  return {
    keys: keysOf(id, address),
    address,
    lang: textOf(lang).toLowerCase().split(/[-_]/)[0]!,
    time: Number.isNaN(time) ? null : time,
  };
}

/** The keys of whatever has this id or this address. */
export function keysOf(id: string, address: string): string[] {
  return [`id ${id}`, `url ${address}`];
}

/** Reads that do not say their language are not held to it. Dutch of Belgium is Dutch. */
export function speakTheSame({ lang: one }: Identity, { lang: other }: Identity): boolean {
  return !one || !other || one === other;
}
