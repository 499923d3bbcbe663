import { pick, type Random } from './random.js';
import { site } from './server-process.js';

interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  format?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
}

interface Operation {
  parameters?: { name: string; in: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** The part of an OpenAPI 3.0 document that requests are made from. */
export interface ApiDescription {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

export interface FuzzRequest {
  /** The route, as the description names it. */
  route: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | null;
}

/** What earlier answers gave, so that later requests can be about something that is there. */
export interface Seen {
  ids: string[];
  tokens: string[];
  cursors: string[];
  formTokens: string[];
  adminPassword: string;
}

const oddTexts = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202eeerht',
  '👩‍👩‍👧‍👦'.repeat(50),
  'x'.repeat(8001),
  '>'.repeat(3000),
  '*_'.repeat(2000),
  '[a](javascript:alert(1))',
  '<script>alert(1)</script>',
  "'; drop table reaction; --",
  '../../etc/passwd',
  '%00',
  '%',
  '-1',
  '1e999',
  'NaN',
  '__proto__',
  'constructor',
  '00000000-0000-7000-8000-000000000000',
];
const oddValues: unknown[] = [
  null,
  true,
  -1,
  1e308,
  [],
  {},
  [[[[]]]],
  { kind: 'text' },
  ['a', 'b'],
  ...oddTexts,
];
const wrongHeaders: Record<string, string>[] = [
  { 'Content-Type': 'text/plain' },
  { 'Content-Type': 'application/json; charset=klingon' },
  { 'Content-Type': 'multipart/form-data; boundary=x' },
  { Origin: 'null' },
  { Origin: 'https://evil.example' },
  { Authorization: 'Bearer' },
  { Authorization: 'Edit ' + 'x'.repeat(5000) },
  { 'If-Match': '"999"' },
  { 'If-Match': 'onzin' },
  { 'If-None-Match': '*' },
  { 'Last-Event-ID': 'onzin' },
  { 'Idempotency-Key': '' },
  { 'Idempotency-Key': 'x'.repeat(300) },
  { 'X-Forwarded-For': '1.2.3.4, onzin' },
  { 'Accept-Language': '!!,;q=,nl' },
];

/** Makes requests for all routes of a description: right ones, and ones that were spoilt in one or a few places. */
export class FuzzRequests {
  readonly #operations: { route: string; method: string; operation: Operation }[];
  readonly #description: ApiDescription;
  readonly #random: Random;
  #made = 0;

  constructor(description: ApiDescription, random: Random) {
    this.#description = description;
    this.#random = random;
    this.#operations = Object.entries(description.paths).flatMap(([route, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ route, method, operation })),
    );
  }

  next(seen: Seen): FuzzRequest {
    const { route, method, operation } = pick(this.#random, this.#operations)!;
    const parameters = (operation.parameters ?? []).map(({ name, in: place, schema }) => ({
      name,
      place,
      value: this.#parameter(name, schema ?? {}, seen),
    }));
    const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    const fields = content ? this.#value('body', content.schema, seen) : null;
    const made = { route, method: method.toUpperCase(), parameters, type, fields };
    const damages = this.#random() < 0.5 ? 0 : Math.ceil(this.#random() * 3);
    return this.#write(made, this.#rightHeaders(route, seen), damages);
  }

  #rightHeaders(route: string, { tokens, adminPassword }: Seen): Record<string, string> {
    this.#made += 1;
    const again = this.#random() < 0.05;
    const actor = String(Math.floor(this.#random() * 1000)).padStart(22, '0');
    const right = /emotes|flags/.test(route) ? `Actor ${actor}` : `Edit ${pick(this.#random, tokens)}`;
    return {
      Origin: site,
      'Idempotency-Key': again ? 'dezelfde' : `sleutel-${this.#made}`,
      'If-Match': '"1"',
      Authorization: /admin|metrics/.test(route) ? `Bearer ${adminPassword}` : right,
    };
  }

  #write(
    { route, method, parameters, type, fields }: Made,
    headers: Record<string, string>,
    damages: number,
  ): FuzzRequest {
    const query = new URLSearchParams();
    let path = route;
    let body = type ? written(type, fields) : null;
    const sent = { ...headers, ...(type ? { 'Content-Type': type } : {}) };
    for (let left = damages; left > 0; left -= 1) {
      const place = this.#random();
      if (place < 0.4 && isObject(fields)) body = written(type ?? '', this.#spoilt(fields));
      else if (place < 0.6 && parameters.length > 0)
        pick(this.#random, parameters)!.value = pick(this.#random, oddTexts)!;
      else if (place < 0.8) Object.assign(sent, pick(this.#random, wrongHeaders));
      else if (place < 0.9 && body !== null) body = this.#brokenText(body);
      else if (place < 0.95)
        method = pick(this.#random, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])!;
      else query.append('limit', pick(this.#random, oddTexts)!);
    }
    for (const { name, place, value } of parameters) {
      if (place === 'path')
        path = path.replace(`{${name}}`, encodeURIComponent(value.replace(/\p{Surrogate}/gu, '?')) || '-');
      else if (place === 'query' && value !== '') query.append(name, value);
    }
    const mayHold = method !== 'GET' && method !== 'HEAD';
    const search = query.size > 0 ? `?${query}` : '';
    return { route, method, path: path + search, headers: sent, body: mayHold ? body : null };
  }

  #parameter(name: string, schema: Schema, seen: Seen): string {
    const optional = this.#random() < 0.6;
    if (name === 'site') return 'default';
    if (name === 'id') return pick(this.#random, seen.ids) ?? 'onbekend';
    if (name === 'thread') return `/artikel-${Math.floor(this.#random() * 20)}`;
    if (name === 'kind') return 'like';
    if (name === 'after' || name === 'before')
      return optional ? '' : (pick(this.#random, seen.cursors) ?? '');
    if (name === 'around' || name === 'parent') return optional ? '' : (pick(this.#random, seen.ids) ?? '');
    if (name === 'url') return `${site}/artikel`;
    return optional && !schema.enum ? '' : asText(this.#value(name, schema, seen));
  }

  #value(name: string, schema: Schema, seen: Seen): unknown {
    const { $ref, type, enum: choices, format, minimum = 1, maximum = 100, properties, items } = schema;
    if ($ref)
      return this.#value(name, this.#description.components?.schemas?.[$ref.split('/').at(-1)!] ?? {}, seen);
    if (choices) return pick(this.#random, choices);
    if (properties)
      return Object.fromEntries(
        Object.entries(properties).map(([key, each]) => [key, this.#value(key, each, seen)]),
      );
    if (type === 'array') return items ? [this.#value(name, items, seen)] : [];
    if (type === 'boolean') return this.#random() < 0.5;
    if (type === 'integer' || type === 'number')
      return Math.floor(minimum + this.#random() * (maximum - minimum));
    return this.#text(name, format, seen);
  }

  #text(name: string, format: string | undefined, seen: Seen): string {
    if (name === 'url' || format === 'uri') return `${site}/artikel`;
    if (name === 'thread') return `/artikel-${Math.floor(this.#random() * 20)}`;
    if (name === 'email') return this.#random() < 0.5 ? '' : 'noor@voorbeeld.nl';
    if (name === 'parentId') return this.#random() < 0.7 ? '' : (pick(this.#random, seen.ids) ?? '');
    if (name === 'token') return pick(this.#random, seen.formTokens) ?? '';
    if (name === 'key') return `formulier-${this.#made}`;
    if (['body', 'name'].includes(name))
      return `Bericht **${this.#made}** met [een link](${site}).`.slice(0, name === 'name' ? 7 : 90);
    return '';
  }

  #spoilt(fields: Record<string, unknown>): Record<string, unknown> {
    const name = pick(this.#random, Object.keys(fields)) ?? 'body';
    const { [name]: _gone, ...others } = fields;
    return this.#random() < 0.3 ? others : { ...others, [name]: pick(this.#random, oddValues) };
  }

  #brokenText(text: string): string {
    const at = Math.floor(this.#random() * text.length);
    const kind = this.#random();
    if (kind < 0.4) return text.slice(0, at);
    if (kind < 0.5) return 'x'.repeat(65 * 1024);
    if (kind < 0.6) return '['.repeat(20_000);
    return text.slice(0, at) + pick(this.#random, oddTexts)! + text.slice(at + 1);
  }
}

interface Made {
  route: string;
  method: string;
  parameters: { name: string; place: string; value: string }[];
  type: string | undefined;
  fields: unknown;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

function written(type: string, fields: unknown): string {
  if (!type.includes('form') || !isObject(fields)) return JSON.stringify(fields);
  return new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, asText(value)])).toString();
}
