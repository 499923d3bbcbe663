/** How long to wait: 'over 30 seconden', 'in 3 minutes'. */
export function waitIn(lang: string, seconds: number): string {
  const relative = new Intl.RelativeTimeFormat(lang);
  if (seconds < 60) return relative.format(Math.ceil(seconds), 'second');
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120
    ? relative.format(minutes, 'minute')
    : relative.format(Math.ceil(minutes / 60), 'hour');
}

/** Until when, by the clock; undefined for less than a minute, which nobody looks at the clock for. */
export function clockAfter(lang: string, seconds: number, since: number): string | undefined {
  if (seconds < 60) return undefined;
  return new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(since + seconds * 1000);
}
