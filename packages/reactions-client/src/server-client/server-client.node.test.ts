import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReactionRequest } from '../protocol/draft.js';
import { ReactionsError } from '../reactions-error.js';
import { createServerClient } from './server-client.js';

const request: ReactionRequest = {
  thread: '/artikel',
  page: { url: 'https://site.nl/artikel', title: 'Artikel' },
  body: 'Hallo',
  name: 'Bo',
};

/** A client whose server answers so; `asked` tells what it was asked. */
function clientOf(answer: (signal: AbortSignal) => Promise<Response> | Response, timeout = 8000) {
  const asked: { url: URL; init: RequestInit }[] = [];
  const fetch = async (url: URL, init: RequestInit) => {
    asked.push({ url, init });
    return await answer(init.signal!);
  };
  const options = { server: 'https://r.nl/praat/', site: 'a b', thread: '/artikel?p=1&q', timeout };
  const client = createServerClient({ ...options, fetch: fetch as typeof globalThis.fetch });
  return { client, asked };
}

const problem = (status: number, code: string, more = {}) =>
  Response.json({ type: 'about:blank', title: code, status, code, ...more }, { status });

async function failureOf(attempt: Promise<unknown>): Promise<ReactionsError> {
  const failure = await attempt.then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(failure).toBeInstanceOf(ReactionsError);
  return failure as ReactionsError;
}

/** Like `fetch`: silent until its signal tells it to give up. */
const never = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('createServerClient', () => {
  it('asks for the page that the query names, without cookies', async () => {
    const page = { thread: {}, items: [], next: null, previous: null, seq: 0 };
    const { client, asked } = clientOf(() => Response.json(page));
    expect(await client.list({ order: 'newest', limit: 10, after: 'c' })).toEqual(page);
    const [{ url, init }] = asked as [(typeof asked)[0]];
    expect(url.origin + url.pathname).toBe('https://r.nl/praat/v1/sites/a%20b/reactions');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      thread: '/artikel?p=1&q',
      order: 'newest',
      limit: '10',
      after: 'c',
    });
    expect(init.credentials).toBe('omit');
  });

  it('sends a reaction with its key', async () => {
    const { client, asked } = clientOf(() => Response.json({ reaction: {}, edit: {} }, { status: 202 }));
    const submission = await client.submit(request, { key: 'k1' });
    expect(submission.status).toBe('pending');
    const { init } = asked[0]!;
    expect(init.headers).toEqual({ 'Content-Type': 'application/json', 'Idempotency-Key': 'k1' });
    expect(JSON.parse(init.body as string)).toEqual(request);
  });

  it.each([
    [problem(422, 'invalid', { errors: [{ field: 'name', code: 'required' }] }), 'invalid'],
    [problem(403, 'thread_closed'), 'closed'],
    [problem(403, 'origin_refused'), 'denied'],
    [problem(404, 'not_found'), 'not-found'],
    [problem(409, 'key_conflict'), 'invalid'],
    [problem(503, 'unavailable'), 'server'],
  ] as const)('gives a problem of the server its code: %#', async (answer, code) => {
    const failure = await failureOf(clientOf(() => answer.clone()).client.submit(request, { key: 'k' }));
    expect(failure.code).toBe(code);
    expect(failure.maybeStored).toBe(false);
  });

  it('tells how long to wait', async () => {
    const { client } = clientOf(() => problem(429, 'rate_limited', { retryAfter: 42 }));
    expect(await failureOf(client.list())).toMatchObject({ code: 'rate-limited', retryAfter: 42 });
    const proxy = clientOf(() => new Response('', { status: 429, headers: { 'Retry-After': '7' } }));
    expect(await failureOf(proxy.client.list())).toMatchObject({ code: 'rate-limited', retryAfter: 7 });
  });

  it('does not know what became of a request behind a gateway that gave up', async () => {
    const { client } = clientOf(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await failureOf(client.submit(request, { key: 'k' }))).toMatchObject({
      code: 'server',
      maybeStored: true,
    });
  });

  it('takes another page for no answer', async () => {
    const { client } = clientOf(() => new Response('<h1>Log in to this Wi-Fi</h1>'));
    expect((await failureOf(client.list())).code).toBe('wrong-type');
    const other = clientOf(() => Response.json({ hello: 'world' }));
    expect((await failureOf(other.client.list())).code).toBe('wrong-type');
  });

  it('loses patience', async () => {
    const { client } = clientOf(never, 1);
    expect(await failureOf(client.list())).toMatchObject({ code: 'timeout', maybeStored: true });
  });

  it('tells a silent server from a missing network', async () => {
    const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
    vi.stubGlobal('navigator', { onLine: true });
    expect(await failureOf(clientOf(refuse).client.list())).toMatchObject({
      code: 'blocked',
      maybeStored: true,
    });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await failureOf(clientOf(refuse).client.list())).toMatchObject({
      code: 'offline',
      maybeStored: false,
    });
  });

  it('passes on why the caller gave up', async () => {
    const caller = new AbortController();
    const listing = clientOf(never).client.list({ signal: caller.signal });
    caller.abort(new Error('elsewhere'));
    await expect(listing).rejects.toThrow('elsewhere');
  });

  describe('when the server asks for work', () => {
    const secret = { hmacSignatureSecret: 'geheim', cost: 20, algorithm: 'PBKDF2/SHA-256', deriveKey };
    const asking = async () => {
      const data = { site: 'a b', thread: '/artikel?één' };
      const challenge = await createChallenge({ ...secret, data, expiresAt: Date.now() / 1000 + 60 });
      return problem(428, 'challenge_required', { challenge });
    };
    const sentWith = ({ init }: { init: RequestInit }) =>
      JSON.parse(init.body as string) as ReactionRequest & { challenge?: string };

    it.each([
      ['by the browser', true],
      ['on a page without crypto.subtle', false],
    ])('does it and sends the same again, %s', async (_, hasSubtle) => {
      const answers = [await asking(), Response.json({ reaction: {}, edit: {} }, { status: 201 })];
      const { client, asked } = clientOf(() => answers.shift()!);
      if (!hasSubtle) vi.stubGlobal('crypto', {});
      await client.submit(request, { key: 'k1' });
      vi.unstubAllGlobals();
      const [first, second] = asked.map(sentWith) as [ReactionRequest, ReactionRequest];
      const { challenge, ...same } = second;
      expect(same).toEqual(first);
      expect(asked.map(({ init }) => new Headers(init.headers).get('Idempotency-Key'))).toEqual(['k1', 'k1']);
      const bytes = Uint8Array.from(atob(challenge!), (character) => character.charCodeAt(0));
      const proof = JSON.parse(new TextDecoder().decode(bytes)) as Pick<
        Parameters<typeof verifySolution>[0],
        'challenge' | 'solution'
      >;
      expect(await verifySolution({ ...proof, ...secret })).toMatchObject({ verified: true });
    });

    it('gives up when it is asked again', async () => {
      const { client, asked } = clientOf(asking);
      expect((await failureOf(client.submit(request, { key: 'k' }))).code).toBe('denied');
      expect(asked).toHaveLength(2);
    });

    it('tells how far it is, until it is done', async () => {
      const answers = [await asking(), Response.json({ reaction: {}, edit: {} }, { status: 201 })];
      const { client } = clientOf(() => answers.shift()!);
      const shares: number[] = [];
      const work = {
        progressed: (share: number) => shares.push(share),
        signal: new AbortController().signal,
      };
      await client.submit(request, { key: 'k', work });
      expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
      expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    });

    it('leaves it at the refusal when the reader would not have it done', async () => {
      const { client, asked } = clientOf(asking);
      const given = new AbortController();
      const work = { progressed: () => given.abort(), signal: given.signal };
      const failure = await failureOf(client.submit(request, { key: 'k', work }));
      expect(failure).toMatchObject({
        code: 'denied',
        maybeStored: false,
        problem: { code: 'challenge_required' },
      });
      expect(asked).toHaveLength(1);
    });

    it('stops working when the reader does', async () => {
      const stop = new AbortController();
      const { client, asked } = clientOf(async () => {
        stop.abort(new Error('gestopt'));
        return asking();
      });
      await expect(client.submit(request, { key: 'k', signal: stop.signal })).rejects.toThrow('gestopt');
      expect(asked).toHaveLength(1);
    });
  });
});
