import { readTime, type WrittenTime } from './read-time.js';
import { exactWords, type relativeWords } from './time-words.js';

export interface TimeView {
  time: WrittenTime;
  now: number;
  lang: string;
  /** How it is told. */
  tell: typeof relativeWords;
}

/** Says a time in a `<time>`, with the exact one as its title; gives until when that is true. */
export function writeTime(element: HTMLTimeElement, { time, now, lang, tell }: TimeView): number {
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
