import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Read } from '../../src/ranking/index.js';

export type Half = 'tuned' | 'held';

/** An article, and how good each of twenty candidates is as the next one: 0 to 3, by id. */
export interface Question {
  readonly current: Read;
  readonly candidates: readonly Read[];
  readonly grades: ReadonlyMap<string, number>;
  readonly half: Half;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The questions in their own order. Throws where a judgement names an article that is none. */
export function readQuestions(): Question[] {
  const reads = new Map(readArticles().map((read) => [read.id, read]));
  const readOf = (id: string): Read => {
    const read = reads.get(id);
    if (!read) throw new Error(`judgements.txt names "${id}", which no article is.`);
    return read;
  };
  const blocks = readFileSync(`${folder}judgements.txt`, 'utf8')
    .trim()
    .split(/\n{2,}/);
  return blocks.map((block) => {
    const [head = '', ...lines] = block.split('\n');
    const [id = '', half] = head.split(' ');
    const grades = new Map(lines.flatMap(gradesOf));
    // Not in the order of their grades, which would tell the answer to whoever leaves equals where they are.
    const candidates = [...grades.keys()].toSorted().map(readOf);
    return { current: readOf(id), candidates, grades, half: half as Half };
  });
}

function gradesOf(line: string): [string, number][] {
  const [grade, ids = ''] = line.split(': ');
  return ids.split(' ').map((id) => [id, Number(grade)]);
}

/** Every article of the set. */
export function readArticles(): Read[] {
  const files = globSync('articles/*.txt', { cwd: folder }).toSorted();
  return files.flatMap((file) =>
    readFileSync(folder + file, 'utf8')
      .split(/^# /m)
      .slice(1)
      .map(articleOf),
  );
}

/** The id on the first line, then fields, an empty line, and the text. */
function articleOf(source: string): Read {
  const [head = '', ...paragraphs] = source.trim().split(/\n{2,}/);
  const [id = '', ...lines] = head.split('\n');
  const fields = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]));
  const { title = '', summary = null, tags = '', published = null } = fields;
  return {
    id,
    url: `https://blog.example/${slugOf(title)}`,
    title,
    summary,
    text: paragraphs.join(' '),
    tags: tags.split(', '),
    lang: 'nl',
    published,
  };
}

/** As blogs make addresses: the ids tell the subject, which no address would. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
