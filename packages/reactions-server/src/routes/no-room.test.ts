import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { key, problemOf, startApi, type Api } from '../../testing/api.js';
import { formOf, sendForm } from '../../testing/form.js';

const states = {
  full: {
    begin: async ({ database }: Api) => {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database);
      await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 1)}`.execute(database);
    },
    end: ({ database }: Api) => sql`pragma max_page_count = 1000000`.execute(database),
    code: 'SQLITE_FULL',
  },
  'read-only': {
    begin: ({ database }: Api) => sql`pragma query_only = on`.execute(database),
    end: ({ database }: Api) => sql`pragma query_only = off`.execute(database),
    code: 'SQLITE_READONLY',
  },
};

describe.each(Object.entries(states))('with a disk that is %s', (_, { begin, end, code }) => {
  it('reading goes on, and writing is told to come back, is logged, and works again later', async () => {
    const lines: string[] = [];
    const api = await startApi({ logTo: { write: (line) => void lines.push(line) } });
    const before = await api.react();
    await begin(api);
    const headers = { 'Idempotency-Key': 'de-mijne' };
    // Large enough for a page of its own.
    const draft = { body: 'Een lang verhaal. '.repeat(400) };
    const refused = await api.post(draft, { headers });
    expect(refused.headers.get('Retry-After')).to.equal('60');
    const problem = await problemOf(refused);
    expect(problem).to.include({ code: 'unavailable', status: 503, retryAfter: 60 });
    expect(problem.detail).to.contain('nothing was stored');
    expect((await api.page()).items.map(({ id }) => id)).to.deep.equal([before.id]);
    expect((await api.ask('/readyz')).status).to.equal(200);
    const failure = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find(({ event }) => event === 'failure');
    expect(failure).to.have.nested.property('err.code', code);
    await end(api);
    expect((await api.post(draft, { headers })).status).to.equal(201);
    expect((await api.page()).thread.count).to.equal(2);
  });

  it('the form without scripts keeps the words', async () => {
    const api = await startApi({ logTo: { write() {} } });
    const body = 'Een lang verhaal. '.repeat(400).trim();
    const asked = await sendForm(api, { body, name: 'Noor', url: `https://blog.example${key}` });
    const { fields } = formOf(await asked.text());
    await begin(api);
    const refused = await sendForm(api, fields);
    expect(refused.status).to.equal(503);
    expect(formOf(await refused.text()).fields).to.include({ body });
  });
});
