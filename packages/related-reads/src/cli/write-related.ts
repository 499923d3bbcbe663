import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { Read, RelatedRead } from '../ranking/index.js';

/** Letters of a summary that are written; the list shows two lines. */
const summaryLength = 240;

/**
 * Writes `related.json` as the lists come, beside its place, and puts it there when all is written: who reads it
 * meanwhile has the one before.
 */
export async function writeRelated(
  file: string,
  lists: Iterable<readonly [url: string, related: readonly RelatedRead[]]>,
): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  const stream = createWriteStream(draft);
  const closed = once(stream, 'close');
  try {
    await written(stream, '{"version":1,"items":{');
    let separator = '\n';
    for (const [url, related] of lists) {
      await written(stream, `${separator}${JSON.stringify(url)}:${JSON.stringify(related.map(entryOf))}`);
      separator = ',\n';
    }
    stream.end('\n}}\n');
    await closed;
    await rename(draft, file);
  } catch (cause) {
    stream.destroy();
    await rm(draft, { force: true });
    throw cause;
  }
}

async function written(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** The texts were for the ranking; what a list shows is written. */
function entryOf({ read, score, reasons }: RelatedRead): RelatedRead {
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
