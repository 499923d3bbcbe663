/**
 * A date as ISO 8601, or null if it is none. A time without a zone says for certain only which day it is, so the
 * day is kept and the time is not; reading it in the visitor's zone could show another day than the page does.
 */
export function isoDate(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const hasZone = /(?:Z|GMT|UTC?|[+-]\d{2}:?\d{2})$/i.test(day ? text.slice(day.length) : text);
  if (!hasZone) return day && isDate(day) ? day : null;
  return isDate(text) ? new Date(text).toISOString() : null;
}

/** `Date` accepts 30 February and means 1 March; a day on its own is checked against the calendar. */
function isDate(text: string): boolean {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return false;
  return text.length !== 10 || date.toISOString().startsWith(text);
}
