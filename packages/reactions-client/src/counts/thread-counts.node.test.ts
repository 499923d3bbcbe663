import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countReactions } from './thread-counts.js';

const server = 'https://r.test/praat/';

let asked: URL[];
let answer: (keys: string[]) => Response;

beforeEach(() => {
  asked = [];
  answer = (keys) => Response.json({ counts: Object.fromEntries(keys.map((key) => [key, key.length])) });
  vi.stubGlobal('fetch', (url: URL) => {
    asked.push(url);
    return Promise.resolve(answer(url.searchParams.getAll('thread')));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const countAll = (keys: string[]) =>
  Promise.all(keys.map((thread) => countReactions({ server, site: 'mijn', thread })));

describe('counts of threads', () => {
  it('come by one request for all that is asked at one time', async () => {
    expect(await countAll(['/a', '/bb', '/a', '/c?d=é'])).toEqual([2, 3, 2, 6]);
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual([
      'https://r.test/praat/v1/sites/mijn/counts',
    ]);
    expect(asked[0]!.searchParams.getAll('thread')).toEqual(['/a', '/bb', '/c?d=é']);
    await countAll(['/a']);
    expect(asked).toHaveLength(2);
  });

  it('come by as few requests as the server takes', async () => {
    const keys = Array.from({ length: 450 }, (_, index) => `/artikel/${index}`);
    expect(await countAll(keys)).toEqual(keys.map(({ length }) => length));
    expect(asked.map(({ searchParams }) => searchParams.size)).toEqual([200, 200, 50]);
    for (const { href } of asked) expect(href.length).toBeLessThan(8000);
  });

  it('are asked of each server and site apart', async () => {
    await Promise.all([
      countReactions({ server, site: 'een', thread: '/a' }),
      countReactions({ server, site: 'twee', thread: '/a' }),
    ]);
    expect(asked.map(({ pathname }) => pathname)).toEqual([
      '/praat/v1/sites/een/counts',
      '/praat/v1/sites/twee/counts',
    ]);
  });

  it('tell why there are none, and can be asked again', async () => {
    const good = answer;
    answer = () => new Response('<p>Inloggen', { headers: { 'Content-Type': 'text/html' } });
    await expect(countAll(['/a'])).rejects.toMatchObject({ code: 'wrong-type' });
    answer = good;
    expect(await countAll(['/a'])).toEqual([2]);
  });

  it('say nothing of a thread that the answer leaves out', async () => {
    answer = () => Response.json({ counts: {} });
    expect(await countAll(['/a'])).toEqual([undefined]);
  });
});
