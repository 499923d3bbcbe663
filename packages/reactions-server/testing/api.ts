import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import type { ZodType } from 'zod';
import type { Reaction, ReactionPage, ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { expect, onTestFinished } from 'vitest';
import { createReactionsServer, type ReactionsServerOptions } from '../src/server.js';
import { ownDatabase } from './database.js';

export const site = 'https://blog.example';
export const key = '/artikel';
export const reactionsPath = '/v1/sites/default/reactions';

export interface AskOptions {
  method?: string;
  /** Sent as it is when it is a text, else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** The visitor's network address. */
  address?: string;
}

export type Api = Awaited<ReturnType<typeof startApi>>;

/** For tests in which something fails: nobody reads of it. */
export const unlogged: ReactionsServerOptions = { logTo: { write() {} } };

let keysMade = 0;

/** A server in memory (or on what it is given) and short ways to ask it things; every answer is held against the API description. */
export async function startApi(options: ReactionsServerOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'meepraten-reactions-'));
  const passwordFile = join(folder, 'admin-password');
  const server = await createReactionsServer({
    adminPasswordFile: passwordFile,
    ...(options.database === undefined ? await ownDatabase() : {}),
    origins: [site],
    moderation: 'none',
    rateLimit: 'off',
    challenge: 'off',
    ...options,
  });
  let open = true;
  const stop = async () => {
    if (open) await server.close();
    open = false;
    await rm(folder, { recursive: true, force: true });
  };
  onTestFinished(stop);

  const ask = async (path: string, { method = 'GET', body, headers = {}, address }: AskOptions = {}) => {
    const json = body !== undefined && typeof body !== 'string';
    const answer = await server.app.request(
      path,
      {
        method,
        headers: { ...(json ? { 'Content-Type': 'application/json' } : {}), ...headers },
        ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
      },
      address ? { incoming: { socket: { remoteAddress: address } } } : {},
    );
    await expectDescribed(server.app, { method, path, answer });
    return answer;
  };

  const post = (draft: Record<string, unknown> = {}, { headers = {}, ...rest }: AskOptions = {}) =>
    ask(reactionsPath, {
      method: 'POST',
      body: request(draft),
      headers: { 'Idempotency-Key': `draft-${++keysMade}`, Origin: site, ...headers },
      ...rest,
    });

  return {
    ...server,
    ask,
    post,
    stop,
    adminPassword: (await readFile(server.files.adminPassword ?? passwordFile, 'utf8')).trim(),
    /** How the database goes about a query. */
    async explain({ sql, parameters }: CompiledQuery): Promise<string> {
      const { rows } = await server.database.executeQuery<{ detail: string }>(
        CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
      );
      return rows.map(({ detail }) => detail).join('\n');
    },
    /** Posts and gives the stored reaction. */
    async react(draft: Record<string, unknown> = {}): Promise<Reaction> {
      const answer = await post(draft);
      expect(answer.ok, await answer.clone().text()).to.equal(true);
      return ((await answer.json()) as ReactionReceipt).reaction;
    },
    async page(query: Record<string, string> = {}): Promise<ReactionPage> {
      const answer = await ask(`${reactionsPath}?${new URLSearchParams({ thread: key, ...query })}`);
      expect(answer.status, await answer.clone().text()).to.equal(200);
      return (await answer.json()) as ReactionPage;
    },
  };
}

/** A request that is fine but for what a test changes. */
export function request(draft: Record<string, unknown> = {}) {
  return {
    thread: key,
    page: { url: `${site}/artikel`, title: 'Artikel' },
    body: 'Goed stuk.',
    name: 'Noor',
    ...draft,
  };
}

interface DescribedAnswer {
  method: string;
  path: string;
  answer: Response;
}

type App = Awaited<ReturnType<typeof createReactionsServer>>['app'];

/** Holds an answer against the route's own schemas: nothing missing, and nothing that they do not name. */
async function expectDescribed(app: App, { method, path, answer }: DescribedAnswer): Promise<void> {
  const { pathname } = new URL(path, 'http://localhost');
  const route = app.openAPIRegistry.definitions
    .flatMap((definition) => (definition.type === 'route' ? [definition.route] : []))
    .find(
      (candidate) =>
        candidate.method === method.toLowerCase() &&
        new RegExp(`^${candidate.path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
    );
  const type = answer.headers.get('Content-Type')?.split(';')[0] ?? '';
  if (!route) return;
  const described = route.responses[answer.status];
  expect(described, `${method} ${path} answers ${answer.status}, which is not described`).to.be.an('object');
  if (!type.endsWith('json')) return;
  const content = (described as { content?: Record<string, { schema: unknown }> }).content?.[type];
  expect(content, `${type} is described for ${answer.status}`).to.be.an('object');
  const body: unknown = await answer.clone().json();
  expect((content?.schema as ZodType).parse(body)).to.deep.equal(body);
}

/** The code of a problem document, after checking its form. */
export async function problemOf(answer: Response) {
  expect(answer.headers.get('Content-Type')).to.equal('application/problem+json');
  const problem = (await answer.json()) as {
    code: string;
    status: number;
    detail?: string;
    errors?: { field: string; code: string }[];
    retryAfter?: number;
  };
  expect(problem.status).to.equal(answer.status);
  expect(JSON.stringify(problem)).not.to.match(/\bat .+:\d+:\d+/);
  return problem;
}
