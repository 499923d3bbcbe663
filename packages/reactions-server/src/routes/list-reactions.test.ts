import type { Reaction, ReactionOrder } from '@meepraten/reactions-client/protocol';
import { describe, expect, it, vi } from 'vitest';
import { key, problemOf, reactionsPath, startApi, type Api } from '../../testing/api.js';
import { onPostgres } from '../../testing/database.js';

const ids = (items: readonly Reaction[]) => items.map(({ id }) => id);

async function reactTimes(api: Api, count: number, draft: Record<string, unknown> = {}) {
  const made: Reaction[] = [];
  for (let index = 0; index < count; index += 1)
    made.push(await api.react({ body: `Nummer ${index}`, ...draft }));
  return made;
}

/** Walks a list from end to end by its cursors. */
async function walk(api: Api, query: Record<string, string>, by: 'after' | 'before', start: string | null) {
  const pages: Reaction[][] = [];
  for (let cursor = start; cursor !== null;) {
    const page = await api.page({ ...query, [by]: cursor });
    pages.push(page.items);
    cursor = by === 'after' ? page.next : page.previous;
  }
  return by === 'after' ? pages.flat() : pages.reverse().flat();
}

describe('GET reactions', () => {
  it('answers for a thread that nobody knows, and makes none', async () => {
    const api = await startApi({ email: 'required' });
    const page = await api.page();
    expect(page).to.deep.include({ items: [], next: null, previous: null, seq: 0 });
    expect(page.thread).to.deep.equal({
      key,
      title: null,
      url: null,
      state: 'open',
      count: 0,
      form: { maxLength: 8000, email: 'required', website: true, subscribe: true },
    });
    expect(await api.database.selectFrom('thread').selectAll().execute()).to.deep.equal([]);
  });

  it('does not know another site', async () => {
    const api = await startApi();
    const answer = await api.ask(`/v1/sites/ander/reactions?thread=${key}`);
    expect(answer.status).to.equal(404);
    expect((await problemOf(answer)).code).to.equal('not_found');
  });

  it.each([
    ['no thread', ''],
    ['a thread key of 513 characters', `thread=${'x'.repeat(513)}`],
    ['a limit of 0', 'thread=a&limit=0'],
    ['a limit of 101', 'thread=a&limit=101'],
    ['a limit in words', 'thread=a&limit=veel'],
    ['an unknown order', 'thread=a&order=random'],
    ['a strange cursor', 'thread=a&after=zzz'],
    ['two places at once', 'thread=a&after=WzAsMSwiYSJd&around=01a209ee-03e5-76cf-92df-8870192f7ce0'],
  ])('calls %s malformed', async (_, query) => {
    const api = await startApi();
    const answer = await api.ask(`${reactionsPath}?${query}`);
    expect(answer.status).to.equal(400);
    expect((await problemOf(answer)).code).to.equal('malformed');
  });

  it.each<[ReactionOrder, (roots: Reaction[]) => Reaction[]]>([
    ['oldest', (roots) => roots],
    ['newest', (roots) => roots.toReversed()],
    ['best', (roots) => [roots[4]!, roots[2]!, ...roots.filter((_, index) => index !== 4 && index !== 2)]],
  ])('pages in the order %s, forwards and backwards, with every page size', async (order, sort) => {
    const api = await startApi();
    const roots = await reactTimes(api, 7);
    for (const [root, answers] of [
      [2, 1],
      [4, 2],
    ] as const)
      await reactTimes(api, answers, { parentId: roots[root]!.id });
    const expected = ids(sort(roots));
    for (let limit = 1; limit <= 8; limit += 1) {
      const query = { order, limit: String(limit) };
      const first = await api.page(query);
      expect(first.previous).to.equal(null);
      const rest = await walk(api, query, 'after', first.next);
      const forwards = [...first.items, ...rest].filter(({ depth }) => depth === 0);
      expect(ids(forwards), `limit ${limit}`).to.deep.equal(expected);
      const last = await api.page({ ...query, around: expected.at(-1)! });
      expect(last.next).to.equal(null);
      const before = await walk(api, query, 'before', last.previous);
      const backwards = [...before, ...last.items].filter(({ depth }) => depth === 0);
      expect(ids(backwards), `limit ${limit}, backwards`).to.deep.equal(expected);
    }
  });

  it('neither skips nor repeats when reactions come in between two pages', async () => {
    const api = await startApi();
    const roots = await reactTimes(api, 4);
    const first = await api.page({ limit: '2', order: 'newest' });
    await reactTimes(api, 3);
    const second = await api.page({ limit: '2', order: 'newest', after: first.next! });
    expect(ids([...first.items, ...second.items])).to.deep.equal(ids(roots.toReversed()));
    expect(second.next).to.equal(null);
  });

  it('keeps the order of reactions of the same millisecond', async () => {
    const api = await startApi({ now: () => 1_800_000_000_000 });
    const roots = await reactTimes(api, 30);
    expect(ids((await api.page({ limit: '100' })).items)).to.deep.equal(ids(roots));
  });

  it('gives answers in reading order, flat, at most 20 to a root', async () => {
    const api = await startApi();
    const [one, two] = (await reactTimes(api, 2)) as [Reaction, Reaction];
    const [a, b] = (await reactTimes(api, 2, { parentId: one.id })) as [Reaction, Reaction];
    const [b1] = (await reactTimes(api, 1, { parentId: b.id })) as [Reaction];
    const [a1] = (await reactTimes(api, 1, { parentId: a.id })) as [Reaction];
    const many = await reactTimes(api, 25, { parentId: two.id });
    const { items, thread } = await api.page();
    expect(ids(items)).to.deep.equal(ids([one, a, a1, b, b1, two, ...many.slice(0, 20)]));
    expect(items.map(({ depth }) => depth).slice(0, 6)).to.deep.equal([0, 1, 2, 1, 2, 0]);
    expect(items.find(({ id }) => id === two.id)?.replyCount).to.equal(25);
    expect(thread.count).to.equal(31);
  });

  it('pages the answers to one reaction', async () => {
    const api = await startApi();
    const root = await api.react();
    const answers = await reactTimes(api, 5, { parentId: root.id });
    const deeper = await api.react({ parentId: answers[1]!.id });
    const query = { parent: root.id, limit: '2' };
    const first = await api.page(query);
    expect(ids(first.items)).to.deep.equal(ids([answers[0]!, answers[1]!, deeper]));
    const rest = await walk(api, query, 'after', first.next);
    expect(ids(rest)).to.deep.equal(ids(answers.slice(2)));
    const newest = await api.page({ ...query, order: 'newest' });
    expect(ids(newest.items)).to.deep.equal(ids([answers[4]!, answers[3]!]));
  });

  it('gives the page that holds a reaction, wherever it lies', async () => {
    const api = await startApi();
    const roots = await reactTimes(api, 9);
    const long = await reactTimes(api, 30, { parentId: roots[6]!.id });
    const deep = await api.react({ parentId: long[27]!.id });
    for (const target of [roots[0]!, roots[4]!, roots[8]!, long[3]!, long[29]!, deep])
      for (const limit of ['1', '3', '4', '50']) {
        const { items } = await api.page({ around: target.id, limit });
        expect(ids(items), `limit ${limit}`).to.include(target.id);
        const shownRoots = items.filter(({ depth }) => depth === 0);
        expect(shownRoots).to.have.length(Math.min(Number(limit), 9));
        expect(items.filter(({ parentId }) => parentId !== null).length).to.be.at.most(20);
      }
    const { items } = await api.page({ around: deep.id, limit: '1' });
    expect(ids(items)).to.deep.equal(ids([roots[6]!, ...long.slice(0, 18), long[27]!, deep]));
  });

  it('says so when there is no such reaction in the thread', async () => {
    const api = await startApi();
    const elsewhere = await api.react({ thread: '/ander' });
    await api.react();
    for (const name of ['around', 'parent'])
      for (const id of [elsewhere.id, '01a209ee-03e5-76cf-92df-8870192f7ce0', 'onzin']) {
        const answer = await api.ask(`${reactionsPath}?${new URLSearchParams({ thread: key, [name]: id })}`);
        expect(answer.status).to.equal(404);
      }
  });

  it('stores chains of any depth and lays the deepest flat', async () => {
    const api = await startApi();
    let parent = await api.react();
    const chain = [parent];
    for (let depth = 1; depth <= 40; depth += 1) {
      parent = await api.react({ parentId: parent.id });
      chain.push(parent);
    }
    expect(parent.depth).to.equal(20);
    expect(parent.parentId).to.equal(chain.at(-2)?.id);
    expect(ids((await api.page()).items)).to.deep.equal(ids(chain.slice(0, 21)));
    const { items } = await api.page({ around: parent.id });
    expect(items.at(-1)?.id).to.equal(parent.id);
    expect(items).to.have.length(21);
  });

  it('answers 304 until anything changes that the page shows', async () => {
    const api = await startApi();
    const path = `${reactionsPath}?thread=${key}`;
    const root = await api.react();
    const tag = (await api.ask(path)).headers.get('ETag')!;
    const askAgain = (headers: Record<string, string>, query = '') => api.ask(path + query, { headers });
    for (const header of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const answer = await askAgain({ 'If-None-Match': header });
      expect(answer.status).to.equal(304);
      expect(await answer.text()).to.equal('');
      expect(answer.headers.get('ETag')).to.equal(tag);
    }
    expect((await askAgain({ 'If-None-Match': tag }, '&limit=1')).status).to.equal(200);
    await api.react({ parentId: root.id });
    const changed = await askAgain({ 'If-None-Match': tag });
    expect(changed.status).to.equal(200);
    expect(changed.headers.get('Cache-Control')).to.contain('public').and.contain('max-age=0');
    await api.database.updateTable('thread').set({ state: 'closed' }).execute();
    expect((await askAgain({ 'If-None-Match': changed.headers.get('ETag')! })).status).to.equal(200);
  });

  it('reads a page once for all who open it at the same time, and anew after a change', async () => {
    const api = await startApi();
    await api.react();
    const asked = vi.spyOn(api.database.getExecutor(), 'executeQuery');
    const readings = () => asked.mock.calls.filter(([{ sql }]) => / from "reaction"/.test(sql)).length;
    const pages = await Promise.all(Array.from({ length: 20 }, () => api.page()));
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).to.equal(1);
    expect(readings()).to.equal(1);
    await api.page({ order: 'newest' });
    expect(readings()).to.equal(2);
    const { id } = await api.react();
    const before = readings();
    expect(ids((await api.page()).items)).to.include(id);
    expect(readings()).to.be.above(before);
  });

  it('numbers changes so that a parent is among them', async () => {
    const api = await startApi();
    const root = await api.react();
    await api.react({ parentId: root.id });
    const { seq, items } = await api.page();
    expect(seq).to.equal(2);
    expect(items.map((item) => [item.seq, item.replyCount])).to.deep.equal([
      [2, 1],
      [2, 0],
    ]);
  });

  // Whether Postgres takes an index depends on how much there is.
  it.skipIf(onPostgres)(
    'reads every page from indexes: no scan, and nothing sorted but the answers of one page',
    async () => {
      const api = await startApi();
      const root = await api.react();
      const answer = await api.react({ parentId: root.id });
      await api.react();
      const asked = vi.spyOn(api.database.getExecutor(), 'executeQuery');
      for (const order of ['oldest', 'newest', 'best']) {
        const { next } = await api.page({ order, limit: '1' });
        await api.page({ order, limit: '1', after: next! });
        await api.page({ order, before: next! });
        await api.page({ order, around: answer.id });
        await api.page({ order, parent: root.id });
      }
      const queries = [...new Map(asked.mock.calls.map(([query]) => [query.sql, query])).values()];
      asked.mockRestore();
      expect(queries).to.have.length.above(10);
      for (const query of queries) {
        const plan = await api.explain(query);
        expect(plan, query.sql).not.to.match(/\bSCAN\b/);
        if (!query.sql.includes('as "head"')) expect(plan, query.sql).not.to.contain('TEMP B-TREE');
      }
    },
  );
});

describe('GET counts', () => {
  it('counts the published of each thread asked for', async () => {
    const api = await startApi();
    await reactTimes(api, 2);
    const path = `/v1/sites/default/counts?${new URLSearchParams([
      ['thread', key],
      ['thread', '/leeg'],
    ])}`;
    const answer = await api.ask(path);
    expect(await answer.json()).to.deep.equal({ counts: { [key]: 2, '/leeg': 0 } });
    const one = await api.ask(`/v1/sites/default/counts?thread=${key}`);
    expect(await one.json()).to.deep.equal({ counts: { [key]: 2 } });
    expect((await api.ask('/v1/sites/default/counts')).status).to.equal(400);
    expect((await api.ask('/v1/sites/x/counts?thread=a')).status).to.equal(404);
  });
});
