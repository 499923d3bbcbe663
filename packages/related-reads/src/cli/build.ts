import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRanker, type Read, type RelatedRead } from '../ranking/index.js';
import { urlIdentity } from '../ranking/url-identity.js';
import { Failure, UsageError } from './failure.js';
import { Progress } from './progress.js';
import { readSource } from './sources.js';
import { writeFolder } from './write-folder.js';
import { writeRelated } from './write-related.js';

/** What a page reads of one file. */
const mostBytes = 8_000_000;

export interface BuildSettings {
  sources: readonly string[];
  out: string;
  baseUrl: string;
  maxItems: number;
  /** Days; none where age does not count. */
  halfLifeDays: number | undefined;
  quiet: boolean;
}

/** Reads all sources, ranks each article against all others and writes the result. Gives how many entries it left out. */
export async function build(args: readonly string[]): Promise<number> {
  const { sources, out, baseUrl, maxItems, halfLifeDays, quiet } = readSettings(args);
  const progress = new Progress(quiet);
  const ranker = createRanker();
  const known = new Map<string, Read>();
  let skipped = 0;
  const skip = (problem: string) => {
    skipped += 1;
    progress.warn(`skipped: ${problem}`);
  };
  for (const source of sources)
    await readSource(
      source,
      (found) => {
        if ('problem' in found) return skip(found.problem);
        // Of two entries with one address the first counts; ids are only unique within a source.
        const { read } = found;
        const id = urlIdentity(read.url);
        if (known.has(id)) return skip(`${read.url} is there twice: “${read.title}”.`);
        ranker.add({ ...read, id });
        const { text: _, links: __, ...shown } = read;
        known.set(id, shown);
        progress.step('articles read', known.size);
      },
      { baseUrl },
    );
  if (!known.size) throw new Failure(`There is no article in ${sources.join(', ')}.`);
  progress.end(`${known.size} articles read`);

  const lists = function* (): Generator<[string, RelatedRead[]]> {
    let done = 0;
    for (const [id, { url }] of known) {
      const related = ranker.related(id, { maxItems, halfLifeDays });
      yield [url, related.map((one) => ({ ...one, read: known.get(one.read.id)! }))];
      progress.step('articles ranked', (done += 1), known.size);
    }
  };
  await (isFolder(out) ? writeFolder : writeRelated)(out, lists());
  progress.end(`${known.size} articles ranked: ${out}`);
  const { size } = statSync(out);
  if (size > mostBytes)
    progress.warn(
      `${out} has ${Math.ceil(size / 1e6)} MB, and no page reads more than 8: name a folder, --out related/.`,
    );
  return skipped;
}

/** What ends like a folder will be one. */
function isFolder(out: string): boolean {
  return /[/\\]$/.test(out) || (statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function readSettings(args: readonly string[]): BuildSettings {
  const { values, positionals } = parsed(args);
  if (!positionals.length)
    throw new UsageError('Say what to read: a feed, an export of WordPress or a folder.');
  if (!values.out)
    throw new UsageError(
      'Say where the result goes: --out related.json, or --out related/ for one file each.',
    );
  return {
    sources: positionals,
    out: values.out,
    baseUrl: values['base-url'] ?? '/',
    maxItems: numberOf('max-items', values['max-items']) ?? 10,
    halfLifeDays: numberOf('half-life', values['half-life']),
    quiet: values.quiet ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        'base-url': { type: 'string' },
        'max-items': { type: 'string' },
        'half-life': { type: 'string' },
        quiet: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new UsageError((cause as Error).message);
  }
}

function numberOf(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!(number > 0) || !Number.isFinite(number))
    throw new UsageError(`--${flag} takes a number above 0, not "${value}".`);
  return number;
}
