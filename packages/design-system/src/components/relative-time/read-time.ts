/** A point in time, as far as whoever wrote it down has told it. */
export interface WrittenTime {
  /** Milliseconds since 1970; those of the written figures in UTC, where no zone tells which moment they mean. */
  at: number;
  /** An `instant` is one moment everywhere; a `local` time and a `day` are what the calendar says somewhere. */
  kind: 'instant' | 'local' | 'day';
}

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Reads what `<time datetime>` may hold of dates: ISO 8601 with or without time and zone. Null for all else. */
export function readTime(datetime: string): WrittenTime | null {
  const [, date, clock, zone] = iso.exec(datetime.trim()) ?? [];
  if (!date || !isDay(date)) return null;
  // Some engines take a zone of hours alone, or without its colon, and others do not.
  const offset = zone?.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
  const at = Date.parse(`${date}T${clock?.replace(',', '.') ?? '00:00'}${offset?.toUpperCase() ?? 'Z'}`);
  if (Number.isNaN(at)) return null;
  return { at, kind: zone ? 'instant' : clock ? 'local' : 'day' };
}

/** Some engines make the second of March out of the thirtieth of February. */
function isDay(date: string): boolean {
  const day = new Date(date);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date);
}
