import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspacePackage } from '../workspace.ts';
import { merged, shapeOf, type Facts } from './facts.ts';

interface Token {
  $type?: string;
  $value?: unknown;
}

/** The names of the design tokens, and their kinds; what they are is for the designers. */
export function tokenFacts(tokens: object, path: readonly string[] = []): Facts {
  const { $type, $value } = tokens as Token;
  if ($value !== undefined) return { [`token ${path.join('.')}`]: $type ?? 'token' };
  const groups = Object.entries(tokens).filter(([name]) => !name.startsWith('$'));
  return merged(groups.map(([name, group]) => tokenFacts(group as object, [...path, name])));
}

/** Every route with what it takes and answers, by the description that the built server gives of itself. */
export async function routeFacts({ folder }: WorkspacePackage): Promise<Facts> {
  const { createReactionsServer } = (await import(
    pathToFileURL(join(folder, 'dist', 'index.js')).href
  )) as ServerModule;
  const server = await createReactionsServer({ database: 'sqlite::memory:' });
  try {
    const description = (await (await server.app.request('/openapi.json')).json()) as object;
    return describedFacts(description);
  } finally {
    await server.close();
  }
}

interface ServerModule {
  createReactionsServer: (options: { database: string }) => Promise<{
    app: { request: (path: string) => Promise<Response> | Response };
    close: () => Promise<void>;
  }>;
}

/** Words for people are no promise. */
const words = new Set(['description', 'summary', 'title', 'example', 'examples', 'info', 'tags']);

/** A description flattened: the values that promise something, by where they stand. */
export function describedFacts(value: unknown, path = 'openapi'): Facts {
  if (typeof value !== 'object' || value === null) return { [path]: String(value) };
  const entries = Array.isArray(value)
    ? value.map((item: unknown, index) => [nameOf(item, index), item] as const)
    : // A name that stands for a word elsewhere may be a property of an answer here.
      Object.entries(value).filter(([name]) => path.endsWith(' properties') || !words.has(name));
  return merged(entries.map(([name, item]) => describedFacts(item, `${path} ${name}`)));
}

/** Parameters, required names and choices are told by what they are: their order promises nothing. */
function nameOf(item: unknown, index: number): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { name, in: place } = item as { name?: string; in?: string };
  return name === undefined ? String(index) : `${place ?? ''}:${name}`;
}

/** What `meepraten-related` writes, by a small run of the built ranking. */
export async function relatedJsonFacts({ folder }: WorkspacePackage): Promise<Facts> {
  const file = join(folder, 'dist', 'ranking', 'index.js');
  const { rankRelated } = (await import(pathToFileURL(file).href)) as RankingModule;
  const reads = ['a', 'b'].map((id) => ({
    ...{ id, url: `https://blog.example/${id}`, title: `Werk uit handen geven, deel ${id}` },
    ...{ summary: 'Een assistent plant.', tags: ['werk'], lang: 'nl', published: '2026-01-01T00:00:00Z' },
    ...{ image: 'https://blog.example/a.jpg', links: ['https://blog.example/b'] },
  }));
  const related = rankRelated(reads[0]!, reads);
  const shape = shapeOf({ version: 1, items: related });
  return Object.fromEntries(Object.entries(shape).map(([name, kind]) => [`related.json ${name}`, kind]));
}

interface RankingModule {
  rankRelated: (current: object, candidates: readonly object[]) => object[];
}

export function readJson(...path: readonly string[]): object {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as object;
}
