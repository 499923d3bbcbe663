import { describe, expect, it } from 'vitest';
import { createServerClient } from './server-client.js';

/** What can be done at a server that answers so; `asked` tells what it was asked. */
async function actsOf(answer: () => Response) {
  const asked: { url: URL; init: RequestInit }[] = [];
  const fetch = (url: URL, init: RequestInit) => {
    asked.push({ url, init });
    return Promise.resolve(answer());
  };
  const client = createServerClient({
    server: 'https://r.nl/praat/',
    site: 'default',
    thread: '/t',
    fetch: fetch as typeof globalThis.fetch,
  });
  return { acts: await client.acts!(), asked };
}

const told = ({ url, init }: { url: URL; init: RequestInit }) => ({
  url: url.href,
  method: init.method ?? 'GET',
  headers: init.headers,
  credentials: init.credentials,
  ...(init.body ? { body: JSON.parse(init.body as string) as unknown } : {}),
});

const own = { id: 'r 1', source: 'Hallo', reasons: ['first-reaction'], status: 'pending' };
const nothing = () => new Response(null, { status: 204 });
const bearing = (authorization: string, more = {}) => ({
  credentials: 'omit',
  headers: { Authorization: authorization, ...more },
});
const address = 'https://r.nl/praat/v1/reactions/r%201';
const json = { 'Content-Type': 'application/json' };

describe('what readers can do about reactions', () => {
  it('shows an own reaction to who has its token', async () => {
    const { acts, asked } = await actsOf(() => Response.json(own));
    expect(await acts.show('r 1', 'geheim')).toEqual(own);
    expect(asked.map(told)).toEqual([{ url: address, method: 'GET', ...bearing('Edit geheim') }]);
  });

  it('changes it, as the writer saw it', async () => {
    const { acts, asked } = await actsOf(() => Response.json(own));
    await acts.change('r 1', { token: 'geheim', rev: 3, change: { body: 'Anders' } });
    const headers = bearing('Edit geheim', { ...json, 'If-Match': '"3"' });
    expect(asked.map(told)).toEqual([
      { url: address, method: 'PATCH', ...headers, body: { body: 'Anders' } },
    ]);
  });

  it('withdraws it, even from a page that is left', async () => {
    const { acts, asked } = await actsOf(nothing);
    await acts.withdraw('r 1', { token: 'geheim' });
    await acts.withdraw('r 1', { token: 'geheim', isLeaving: true });
    expect(told(asked[0]!)).toEqual({ url: address, method: 'DELETE', ...bearing('Edit geheim') });
    expect(asked.map(({ init }) => init.keepalive)).toEqual([false, true]);
  });

  it('likes, takes a like back, and reports, under the token of the device', async () => {
    const { acts, asked } = await actsOf(() => Response.json({ emotes: { like: 4 } }));
    const like = { kind: 'like', actor: 'wie' };
    expect(await acts.emote('r 1', { ...like, isGiven: true })).toEqual({ like: 4 });
    await acts.emote('r 1', { ...like, isGiven: false });
    const { acts: others, asked: reported } = await actsOf(nothing);
    await others.report('r 1', { report: { reason: 'spam', note: 'Reclame' }, actor: 'wie' });
    expect([...asked, ...reported].map(told)).toEqual([
      { url: `${address}/emotes/like`, method: 'PUT', ...bearing('Actor wie') },
      { url: `${address}/emotes/like`, method: 'DELETE', ...bearing('Actor wie') },
      {
        url: `${address}/flags`,
        method: 'POST',
        ...bearing('Actor wie', json),
        body: { reason: 'spam', note: 'Reclame' },
      },
    ]);
  });

  it('takes for no answer what is none', async () => {
    const { acts } = await actsOf(() => Response.json({ hello: 'there' }));
    await expect(acts.show('r', 't')).rejects.toMatchObject({ code: 'wrong-type' });
    const like = { kind: 'like', isGiven: true, actor: 'wie' };
    await expect(acts.emote('r', like)).rejects.toMatchObject({ code: 'wrong-type' });
  });

  it('hands on what the server says against it', async () => {
    const problem = { type: 'about:blank', title: 'Stale', status: 412, code: 'stale', current: own };
    const { acts } = await actsOf(() => Response.json(problem, { status: 412 }));
    const attempt = acts.change('r', { token: 't', rev: 1, change: { body: 'Anders' } });
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'stale', current: own } });
  });
});
