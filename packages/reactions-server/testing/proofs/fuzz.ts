import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FuzzRequests, type ApiDescription, type FuzzRequest, type Seen } from './fuzz-requests.js';
import { randomFrom } from './random.js';

interface FuzzOptions {
  app: { request(path: string, init?: RequestInit): Response | Promise<Response> };
  adminPassword: string;
  seed: number;
  requests: number;
}

export interface FuzzFigures {
  requests: number;
  /** By route and method as the description names them, how often each status was answered. */
  spread: Map<string, Map<number, number>>;
  /** The share of requests that no check of form, address or right turned away. */
  pastValidators: number;
  /** Bytes that the heap grew by after the first fifth. */
  heapGrowth: number;
  faults: string[];
}

/** Malformed, without a right, of a strange origin, not there, too large, of a wrong type, too often. */
const turnedAway = new Set([400, 401, 403, 404, 405, 413, 415, 429]);

/** Asks a server all kinds of things, and looks that each is answered, and without a word of its inside. */
export async function fuzz({ app, adminPassword, seed, requests }: FuzzOptions): Promise<FuzzFigures> {
  const description = (await (await app.request('/openapi.json')).json()) as ApiDescription;
  const making = new FuzzRequests(description, randomFrom(seed));
  const seen: Seen = { ids: [], tokens: [], cursors: [], formTokens: [], adminPassword };
  const figures: FuzzFigures = { requests, spread: new Map(), pastValidators: 0, heapGrowth: 0, faults: [] };
  let past = 0;
  let heap = 0;
  for (let count = 0; count < requests; count += 1) {
    if (count === Math.floor(requests / 5)) heap = heapAfterCollection();
    const request = making.next(seen);
    const { path, method, headers, body } = request;
    const answer = await app.request(path, { method, headers: sendable(headers), body });
    const text = await textOf(answer);
    const fault = faultOf(request, answer, text);
    if (fault) figures.faults.push(fault);
    if (!turnedAway.has(answer.status)) past += 1;
    note(figures.spread, request, answer.status);
    learn(seen, text);
  }
  return { ...figures, pastValidators: past / requests, heapGrowth: heapAfterCollection() - heap };
}

/** What follows a thread is told no end: its first words, and then it leaves. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get('Content-Type')?.startsWith('text/event-stream') || !answer.body)
    return answer.text();
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  const { value = '' } = await reader.read();
  await reader.cancel();
  return value;
}

/** Header values are bytes. */
function sendable(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace(/[^\x20-\x7e]/g, '?')]),
  );
}

const inside = /\bat .+:\d+:\d+|node_modules|\bSQLITE_|\.[jt]s:\d+/;

function faultOf({ method, path }: FuzzRequest, answer: Response, text: string): string | null {
  const what = `${method} ${path.slice(0, 200)} was answered ${answer.status}`;
  if (answer.status >= 500) return `${what}: ${text.slice(0, 300)}`;
  if (inside.test(text)) return `${what} and tells of its inside: ${inside.exec(text)?.[0]}`;
  if (!answer.headers.get('Content-Type')?.includes('json')) return null;
  try {
    if (text !== '') JSON.parse(text);
    return null;
  } catch {
    return `${what} with something that is no JSON`;
  }
}

function note(spread: FuzzFigures['spread'], { route, method }: FuzzRequest, status: number): void {
  const name = `${method} ${route}`;
  const statuses = spread.get(name) ?? new Map<number, number>();
  spread.set(name, statuses.set(status, (statuses.get(status) ?? 0) + 1));
}

const mostKept = 300;

function learn(seen: Seen, text: string): void {
  const keep = (list: string[], value: string | undefined) => {
    if (value && !list.includes(value) && list.push(value) > mostKept) list.shift();
  };
  keep(seen.ids, /"id":"([^"]+)"/.exec(text)?.[1]);
  keep(seen.tokens, /"edit":\{"token":"([^"]+)"/.exec(text)?.[1]);
  keep(seen.cursors, /"next":"([^"]+)"/.exec(text)?.[1]);
  keep(seen.formTokens, /name="token" value="([^"]+)"/.exec(text)?.[1]);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapAfterCollection(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
