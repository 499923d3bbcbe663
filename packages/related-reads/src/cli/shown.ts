import type { Read, RelatedRead } from '../ranking/index.js';

/** Letters of a summary that are written; the list shows two lines. */
const summaryLength = 240;

/** The texts were for the ranking; what a list shows is written. */
export function shownOf({ read, score, reasons }: RelatedRead): RelatedRead {
  const { id, url, title, summary, published, image, lang } = read;
  const shown: Read = { id, url, title, ...(summary && { summary: shortened(summary) }) };
  if (published) shown.published = published;
  if (image) shown.image = image;
  if (lang) shown.lang = lang;
  return { read: shown, score: Number(score.toPrecision(4)), reasons };
}

function shortened(summary: string): string {
  return summary.length <= summaryLength
    ? summary
    : `${summary.slice(0, summaryLength).replace(/\s+\S*$/, '')} …`;
}
