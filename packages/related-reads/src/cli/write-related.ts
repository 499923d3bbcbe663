import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { RelatedRead } from '../ranking/index.js';
import { shownOf } from './shown.js';

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
      await written(stream, `${separator}${JSON.stringify(url)}:${JSON.stringify(related.map(shownOf))}`);
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
