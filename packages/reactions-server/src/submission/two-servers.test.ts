import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { key, site, startApi, type Api } from '../../testing/api.js';
import { onPostgres, sharedDatabase } from '../../testing/database.js';
import { byCommand } from '../cli/acting.js';
import { brokenEntry } from '../moderation/audit.js';
import { review } from '../moderation/review.js';
import { rules } from '../retention/rules.js';
import type { ReactionsServerOptions } from '../server.js';
import { mergeThreads } from '../threads/merge.js';

type Servers = readonly [Api, Api];

async function startTwo(options: ReactionsServerOptions = {}): Promise<Servers> {
  const shared = { ...(await sharedDatabase()), ...options };
  return [await startApi(shared), await startApi(shared)];
}

/** Does something so many times at once, by turns on one and on the other server. */
function together<Result>(
  servers: Servers,
  times: number,
  act: (api: Api, index: number) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => act(servers[index % 2 ? 1 : 0], index)));
}

/** Each query gives a row for all that is entered otherwise than it is. */
const books = {
  'the count of a thread': sql`select key from thread where count <>
    (select count(*) from reaction where thread_id = thread.id and status = 'published')`,
  'the number of answers': sql`select id from reaction where reply_count <>
    (select count(*) from reaction as answer where answer.parent_id = reaction.id and answer.shown = 1)`,
  'what has a place': sql`select id from reaction
    where shown <> case when status = 'published' or reply_count > 0 then 1 else 0 end`,
  'the last change of a thread': sql`select key from thread where seq <
    (select max(seq) from reaction where thread_id = thread.id)`,
  'where an answer stands': sql`select answer.id from reaction as answer
    inner join reaction as parent on parent.id = answer.parent_id where parent.thread_id <> answer.thread_id`,
};

async function expectBooksToBeRight({ database }: Api): Promise<void> {
  for (const [rule, query] of Object.entries(books))
    expect((await query.execute(database)).rows, rule).to.deep.equal([]);
}

async function changesOf({ database }: Api, path: string): Promise<number[]> {
  const rows = await database
    .selectFrom('change')
    .innerJoin('thread', 'thread.id', 'change.thread_id')
    .select('change.seq')
    .where('thread.key', '=', path)
    .orderBy('change.seq')
    .execute();
  return rows.map(({ seq }) => seq);
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('two servers on one database', () => {
  it('store a sending once that comes to both at the same time', async () => {
    const servers = await startTwo();
    const headers = { 'Idempotency-Key': 'de-mijne' };
    const answers = await together(servers, 12, (api) => api.post({}, { headers }));
    expect(answers.map(({ status }) => status)).to.deep.equal(answers.map(() => 201));
    const receipts = await Promise.all(answers.map((answer) => answer.json() as Promise<ReactionReceipt>));
    expect(new Set(receipts.map(({ reaction }) => reaction.id)).size).to.equal(1);
    expect(new Set(receipts.map(({ edit }) => edit.token)).size).to.equal(1);
    expect(answers.filter(({ headers: told }) => told.has('Idempotency-Replayed'))).to.have.length(11);
    expect((await servers[0].page()).thread.count).to.equal(1);
  });

  it('number the changes of a thread one by one', async () => {
    const servers = await startTwo();
    const root = await servers[0].react();
    await together(servers, 59, (api, index) =>
      api.react({ body: `Nr ${index}`, parentId: index % 3 ? null : root.id }),
    );
    expect(await changesOf(servers[0], key)).to.deep.equal(upTo(60));
    await expectBooksToBeRight(servers[0]);
  });

  it('count every reader who likes a reaction', async () => {
    const servers = await startTwo();
    const { id } = await servers[0].react();
    const like = (method: string) =>
      together(servers, 30, (api, index) =>
        api.ask(`/v1/reactions/${id}/emotes/like`, {
          method,
          headers: { Authorization: `Actor ${String(index).padStart(22, 'a')}` },
        }),
      );
    await like('PUT');
    expect((await servers[1].page()).items[0]?.emotes).to.deep.equal({ like: 30 });
    await Promise.all([like('PUT'), like('DELETE')]);
    await like('DELETE');
    expect((await servers[1].page()).items[0]?.emotes).to.deep.equal({});
    expect((await servers[0].page()).seq).to.equal((await changesOf(servers[0], key)).length);
  });

  it('keep one audit trail of what is decided on both', async () => {
    const servers = await startTwo();
    const reactions = await together(servers, 12, (api, index) => api.react({ body: `Nr ${index}` }));
    await together(servers, 12, (api, index) =>
      review(api.database, reactions[index]!.id, 'spam', byCommand()),
    );
    const trail = await servers[0].database.selectFrom('audit').selectAll().orderBy('number').execute();
    expect(trail).to.have.length(12);
    expect(brokenEntry(trail)).to.equal(null);
    await expectBooksToBeRight(servers[1]);
  });

  it('leave the place of what is withdrawn while it is answered', async () => {
    const servers = await startTwo();
    const withdrawn = await together(servers, 10, async (api, index) => {
      const answer = await api.post({ body: `Nr ${index}` });
      const { reaction, edit } = (await answer.json()) as ReactionReceipt;
      const others = servers[index % 2 ? 0 : 1];
      const answers = upTo(4).map((number) =>
        others.post({ parentId: reaction.id, body: `Antwoord ${number} op ${index}` }),
      );
      const headers = { Authorization: `Edit ${edit.token}` };
      const taken = api.ask(`/v1/reactions/${reaction.id}`, { method: 'DELETE', headers });
      // Who came too late is told so.
      for (const { status } of await Promise.all(answers)) expect([201, 422]).to.include(status);
      return (await taken).status;
    });
    expect(withdrawn).to.deep.equal(withdrawn.map(() => 204));
    await expectBooksToBeRight(servers[0]);
  });

  it('leave nothing behind under an address that is merged while readers react', async () => {
    const servers = await startTwo();
    const at = (path: string) => ({ thread: path, page: { url: site + path, title: '' } });
    await servers[0].react(at('/oud'));
    await servers[0].react(at('/nieuw'));
    const { id: siteId } = await servers[0].database
      .selectFrom('site')
      .select('id')
      .executeTakeFirstOrThrow();
    const reacting = together(servers, 40, (api, index) =>
      api.react({ ...at(index % 4 ? '/nieuw' : '/oud'), body: `Nr ${index}` }),
    );
    await mergeThreads(servers[1].database, { siteId, from: '/oud', into: '/nieuw' }, byCommand());
    await reacting;
    expect((await servers[0].page({ thread: '/oud' })).thread.count).to.equal(42);
    expect(await changesOf(servers[0], '/oud')).to.deep.equal([]);
    await expectBooksToBeRight(servers[0]);
  });
});

// On SQLite nothing is read while another transaction writes.
describe.runIf(onPostgres)('a merging that comes while somebody reacts', () => {
  it('waits until the reaction is in the books of the thread that it goes into', async () => {
    const [readers, owner] = await startTwo();
    const at = (path: string) => ({ thread: path, page: { url: site + path, title: '' } });
    await readers.react(at('/oud'));
    await readers.react(at('/nieuw'));
    const { id: siteId } = await owner.database.selectFrom('site').select('id').executeTakeFirstOrThrow();
    // The reaction is counted, and cannot be committed: what is left beside it has to wait.
    const { held, letGo } = await holdTraces(owner);
    const body = 'Een twee drie vier vijf zes zeven acht negen tien.';
    const reacting = readers.react({ ...at('/nieuw'), body });
    await waitersFor(owner, 1);
    const merging = mergeThreads(owner.database, { siteId, from: '/oud', into: '/nieuw' }, byCommand());
    await waitersFor(owner, 2);
    letGo();
    await Promise.all([held, reacting, merging]);
    expect((await readers.page({ thread: '/nieuw' })).thread.count).to.equal(3);
    const { seq } = await readers.page({ thread: '/nieuw' });
    expect(seq).to.be.greaterThan((await reacting).seq);
    await expectBooksToBeRight(readers);
  });
});

/** Lets nobody write beside a reaction until it is told to let go. */
async function holdTraces({ database }: Api): Promise<{ held: Promise<unknown>; letGo: () => void }> {
  const { promise: told, resolve: letGo } = Promise.withResolvers<void>();
  const { promise: locked, resolve: lock } = Promise.withResolvers<void>();
  const held = database.transaction().execute(async (transaction) => {
    await sql`lock table text_print in exclusive mode`.execute(transaction);
    lock();
    await told;
  });
  await locked;
  return { held, letGo };
}

/** Fulfilled when so many wait for others in this database. */
async function waitersFor({ database }: Api, count: number): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(database);
      return rows.length;
    })
    .to.equal(count);
}

describe('the limits of two servers on one database', () => {
  const noon = Date.UTC(2026, 10, 29, 12);
  const minute = 60_000;

  it('are one limit, which a restart does not lift', async () => {
    let time = noon;
    const options = {
      ...(await sharedDatabase()),
      rateLimit: { requests: 5, seconds: 60 },
      now: () => time,
    };
    const servers: Servers = [await startApi(options), await startApi(options)];
    const address = '192.0.2.1';
    const answers = await together(servers, 20, (api, index) =>
      api.post({ body: `Nr ${index}` }, { address }),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).to.deep.equal([...Array<number>(5).fill(201), ...Array<number>(15).fill(429)]);
    for (const api of servers) await api.stop();
    const after = await startApi(options);
    time += minute - 1;
    expect((await after.post({}, { address })).status).to.equal(429);
    expect((await after.post({}, { address: '192.0.2.2' })).status).to.equal(201);
    time += 1;
    expect((await after.post({}, { address })).status).to.equal(201);
  });

  it('count likes, reports and changes together, and wrong passwords', async () => {
    const servers = await startTwo({ rateLimit: { requests: 1, seconds: 60 }, now: () => noon });
    const address = '192.0.2.1';
    const { reaction, edit } = (await (await servers[0].post()).json()) as ReactionReceipt;
    const actor = { Authorization: `Actor ${'a'.repeat(22)}` };
    const path = `/v1/reactions/${reaction.id}`;
    const acts = await together(servers, 20, (api, index) => {
      if (index % 5 === 0)
        return api.ask(`${path}/flags`, {
          method: 'POST',
          body: { reason: 'spam' },
          headers: actor,
          address,
        });
      return api.ask(`${path}/emotes/like`, {
        method: index % 2 ? 'PUT' : 'DELETE',
        headers: actor,
        address,
      });
    });
    expect(acts.filter(({ status }) => status === 429)).to.have.length(8);
    const headers = { Authorization: `Edit ${edit.token}`, 'If-Match': '"1"' };
    const change = await servers[1].ask(path, {
      method: 'PATCH',
      body: { body: 'Anders.' },
      headers,
      address,
    });
    expect(change.status).to.equal(429);
    const wrong = await together(servers, 14, (api) =>
      api.ask('/v1/admin/reactions', { headers: { Authorization: 'Bearer onzin' }, address }),
    );
    expect(wrong.filter(({ status }) => status === 429)).to.have.length(4);
  });

  it('are kept without the address, and not for long', async () => {
    const [api] = await startTwo({ rateLimit: { requests: 5, seconds: 60 }, now: () => noon });
    for (const address of ['192.0.2.1', '192.0.2.1', '2001:db8::1']) await api.post({}, { address });
    const kept = () => api.database.selectFrom('pass').selectAll().orderBy('count').execute();
    const rows = await kept();
    expect(rows.map(({ count }) => count)).to.deep.equal([1, 2]);
    for (const { mark, ends_at: end } of rows) {
      expect(mark).to.match(/^[\w-]{43}$/);
      expect(end).to.equal(noon + minute);
    }
    const tidyAt = (time: number) => rules['counts of visitors']!(api.database, time);
    await tidyAt(noon + minute - 1);
    expect(await kept()).to.have.length(2);
    await tidyAt(noon + minute);
    expect(await kept()).to.deep.equal([]);
  });

  it('are not held against a visitor by a clock that was wrong', async () => {
    let time = noon;
    const limit = { rateLimit: { requests: 1, seconds: 60 }, now: () => time };
    const [api] = await startTwo(limit);
    const address = '192.0.2.1';
    time += 10 * minute;
    expect((await api.post({}, { address })).status).to.equal(201);
    time = noon;
    expect((await api.post({}, { address })).status).to.equal(201);
    expect((await api.post({}, { address })).status).to.equal(429);
  });

  it('begin anew at midnight, with the key of the new day', async () => {
    let time = Date.UTC(2026, 10, 29, 23, 59, 50);
    const [api] = await startTwo({ rateLimit: { requests: 1, seconds: 60 }, now: () => time });
    const address = '192.0.2.1';
    await api.post({}, { address });
    const refused = await api.post({}, { address });
    expect(refused.headers.get('Retry-After')).to.equal('10');
    time += 10_000;
    expect((await api.post({}, { address })).status).to.equal(201);
  });
});
