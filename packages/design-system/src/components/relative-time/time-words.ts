import type { WrittenTime } from './read-time.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** An evening's message is not 'yesterday' as soon as midnight is past. */
const longestEvening = 6 * hour;

const daysInWords = 7;

// `Intl` has 'now' for it, which is said of what happens and not of what has happened.
const justNow: Readonly<Record<string, string>> = { en: 'just now', nl: 'zojuist' };

export interface TimeWords {
  words: string;
  /** Until when they are true, in milliseconds since 1970. */
  until: number;
}

/**
 * How long ago a time is, or how soon it comes: in minutes, hours and days, and from a week on as its date. A time
 * without a zone is told as it is written: nobody knows how long ago it was.
 */
export function relativeWords(time: WrittenTime, now: number, lang: string): TimeWords {
  const { at, kind } = time;
  if (kind === 'local') return { words: exactWords(time, lang), until: Infinity };
  const distance = at - now;
  const size = Math.abs(distance);
  const days = dayOf(time) - dayOf({ at: now, kind: 'instant' });
  if (kind === 'instant') {
    if (size < minute) return { words: nowWords(lang), until: at + minute };
    if (size < hour) return inUnits(time, distance, 'minute', lang);
    if (size < longestEvening || days === 0) return inUnits(time, distance, 'hour', lang);
  }
  if (Math.abs(days) < daysInWords)
    return { words: relativeFormat(lang).format(days, 'day'), until: midnightAfter(now) };
  return {
    words: dateFormat(lang, kind === 'day' ? 'day' : 'date').format(at),
    until: days < 0 ? Infinity : midnightAfter(now),
  };
}

/** The same of what can only lie behind us: a clock that runs ahead brings no news from the future. */
export function pastWords(time: WrittenTime, now: number, lang: string): TimeWords {
  return relativeWords(time, Math.max(now, time.at), lang);
}

/** The whole date, with the time where there is one; empty for what is none. */
export function exactWords({ at, kind }: WrittenTime, lang: string): string {
  return Number.isNaN(at) ? '' : dateFormat(lang, kind).format(at);
}

function inUnits({ at }: WrittenTime, distance: number, unit: 'minute' | 'hour', lang: string): TimeWords {
  const length = unit === 'minute' ? minute : hour;
  const count = Math.trunc(distance / length);
  const words = relativeFormat(lang).format(count, unit);
  const changes = count < 0 ? at + (1 - count) * length : at - count * length + 1;
  // Whether hours or days count changes at midnight too.
  return { words, until: unit === 'hour' ? Math.min(changes, midnightAfter(at - distance)) : changes };
}

function nowWords(lang: string): string {
  return justNow[lang.split('-', 1)[0] ?? ''] ?? relativeFormat(lang).format(0, 'second');
}

/** Counts days in the calendar of the reader, or in that of who wrote it where that is all that is known. */
function dayOf({ at, kind }: WrittenTime): number {
  const date = new Date(at);
  const start =
    kind === 'instant' ? Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) : date.valueOf();
  return Math.floor(start / day);
}

function midnightAfter(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}

// Making a format takes far longer than using it, and a list has thousands of times.
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function relativeFormat(lang: string): Intl.RelativeTimeFormat {
  let format = relativeFormats.get(lang);
  if (!format) relativeFormats.set(lang, (format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' })));
  return format;
}

function dateFormat(lang: string, kind: WrittenTime['kind'] | 'date'): Intl.DateTimeFormat {
  const key = `${kind} ${lang}`;
  let format = dateFormats.get(key);
  if (!format) {
    // What is written without a zone stays as it is written.
    const zone = kind === 'local' || kind === 'day' ? { timeZone: 'UTC' } : {};
    const clock = kind === 'instant' || kind === 'local' ? { timeStyle: 'short' as const } : {};
    format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', ...clock, ...zone });
    dateFormats.set(key, format);
  }
  return format;
}
