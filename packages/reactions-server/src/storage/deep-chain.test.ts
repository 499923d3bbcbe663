import { expect, it } from 'vitest';
import { startApi } from '../../testing/api.js';
import { placeOf } from './branch-path.js';
import { uuidV7 } from './uuid.js';

it('a chain of 10,000 answers, each to the one before, is stored flat and shown page by page', async () => {
  const api = await startApi();
  const root = await api.react();
  const all = api.database.selectFrom('reaction').selectAll();
  let above = await all.executeTakeFirstOrThrow();
  await api.database.transaction().execute(async (transaction) => {
    for (let count = 1; count < 10_000; count += 1) {
      const id = uuidV7(above.created_at + count);
      above = { ...above, id, parent_id: above.id, ...placeOf(id, above), reply_count: 1 };
      await transaction.insertInto('reaction').values(above).execute();
    }
    await transaction.updateTable('reaction').set({ reply_count: 1 }).where('id', '=', root.id).execute();
  });
  const last = await api.react({ parentId: above.id });
  expect(last.depth).to.equal(20);
  expect((await api.page()).items).to.have.length(21);
  expect((await api.page({ around: last.id })).items.at(-1)?.id).to.equal(last.id);
  const paths = (await all.execute()).map(({ path }) => path.length);
  expect(Math.max(...paths)).to.equal(20 * 36);
});
