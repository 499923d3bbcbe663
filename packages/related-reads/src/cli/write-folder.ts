import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RelatedRead } from '../ranking/index.js';
import { builtFile } from '../ranking/related-json.js';
import { Failure } from './failure.js';
import { shownOf } from './shown.js';

/** How every file of such a folder begins. */
const opening = '{"version":1,"items":{';

/**
 * Writes a folder with a small `related.json` for each article, beside its place, and puts it there when all is written.
 * A folder that is there makes way, if it holds nothing but what was written like this.
 */
export async function writeFolder(
  out: string,
  lists: Iterable<readonly [url: string, related: readonly RelatedRead[]]>,
): Promise<void> {
  const folder = resolve(out);
  await refuseOthers(folder);
  const draft = `${folder}.${process.pid}.tmp`;
  try {
    await mkdir(draft, { recursive: true });
    const written = new Set<string>();
    for (const [url, related] of lists) {
      const name = builtFile(url);
      const file = join(draft, name);
      // Names leave out what a file system may not bear, so that two addresses may have one.
      const others = written.has(name) ? membersIn(readFileSync(file, 'utf8')) : '';
      const member = `${JSON.stringify(url)}:${JSON.stringify(related.map(shownOf))}`;
      writeFileSync(file, `${opening}${others && `${others},`}${member}}}`);
      written.add(name);
    }
    await putInPlace(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The former folder goes when the new one is there, and comes back when that cannot come. */
async function putInPlace(draft: string, folder: string): Promise<void> {
  const former = `${folder}.${process.pid}.old`;
  const isThere = await rename(folder, former).then(
    () => true,
    () => false,
  );
  try {
    await rename(draft, folder);
  } catch (cause) {
    if (isThere) await rename(former, folder);
    throw cause;
  }
  await rm(former, { recursive: true, force: true });
}

function membersIn(json: string): string {
  return json.slice(opening.length, -2);
}

/** A mistaken `--out` must not cost anybody a folder. */
async function refuseOthers(folder: string): Promise<void> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return [];
    throw new Failure(`${folder} cannot be a folder for the result: ${cause.message}`);
  });
  for (const name of names)
    if (!(await isWritten(join(folder, name))))
      throw new Failure(
        `${folder} holds ${name}, which is not of an earlier build: name a folder for it alone.`,
      );
}

async function isWritten(path: string): Promise<boolean> {
  if (!path.endsWith('.json')) return false;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(opening.length), 0, opening.length, 0);
    return buffer.toString('utf8', 0, bytesRead) === opening;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
