import { html, nothing, type TemplateResult } from 'lit';
import { readTime, type WrittenTime } from './read-time.js';
import { exactWords, type relativeWords } from './time-words.js';

export interface TimeView {
  datetime: string;
  time: WrittenTime;
  now: number;
  lang: string;
  /** How it is told. */
  tell: typeof relativeWords;
  /** Its part, for widgets that draw it themselves. */
  part: string;
}

/**
 * A native `<time>` in words, with the exact time as its title. The words are its `textContent`, so that
 * `refreshTimes` can bring them up to date without drawing anything again.
 */
export function renderTime({ datetime, time, now, lang, tell, part }: TimeView): {
  drawing: TemplateResult;
  until: number;
} {
  const { words, until } = tell(time, now, lang);
  const exact = exactWords(time, lang);
  const drawing = html`<time
    part=${part}
    datetime=${datetime}
    title=${exact === words ? nothing : exact}
    .textContent=${words}
  ></time>`;
  return { drawing, until };
}

/** Writes the same into a `<time>` that is there, for lists of thousands; gives until when it is true. */
export function writeTime(
  element: HTMLTimeElement,
  { time, now, lang, tell }: Pick<TimeView, 'time' | 'now' | 'lang' | 'tell'>,
): number {
  const { words, until } = tell(time, now, lang);
  const exact = exactWords(time, lang);
  element.textContent = words;
  if (exact === words) element.removeAttribute('title');
  else element.title = exact;
  return until;
}

// Dates no longer change, and most of a long list are dates. Each with the time it stands for.
const settled = new WeakMap<Element, string>();

/** Brings the words of each `<time>` up to date; gives the time until which all of them are true. */
export function refreshTimes(
  root: ParentNode,
  { now, lang, tell }: Pick<TimeView, 'now' | 'lang' | 'tell'>,
): number {
  let first = Infinity;
  for (const element of root.querySelectorAll('time')) {
    const { dateTime } = element;
    if (settled.get(element) === `${dateTime} ${lang}`) continue;
    const time = readTime(dateTime);
    if (!time) continue;
    const { words, until } = tell(time, now, lang);
    if (element.textContent !== words) element.textContent = words;
    if (until === Infinity) settled.set(element, `${dateTime} ${lang}`);
    first = Math.min(first, until);
  }
  return first;
}
