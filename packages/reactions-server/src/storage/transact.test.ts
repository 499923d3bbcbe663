import { describe, expect, it } from 'vitest';
import { startApi } from '../../testing/api.js';
import { transact } from './transact.js';

function refusedBy(code: string): Error {
  return Object.assign(new Error('refused'), { code });
}

describe('transact', () => {
  it.each(['40001', '40P01', '23503', '23505'])('begins anew after %s, and stores once', async (code) => {
    const { database } = await startApi();
    let begun = 0;
    const id = await transact(database, async (transaction) => {
      begun += 1;
      const row = { id: 'x', created_at: begun };
      await transaction.insertInto('encryption_key').values(row).execute();
      if (begun < 3) throw refusedBy(code);
      return row.id;
    });
    expect([id, begun]).to.deep.equal(['x', 3]);
    const rows = database.selectFrom('encryption_key').select('created_at').where('id', '=', 'x');
    expect(await rows.execute()).to.deep.equal([{ created_at: 3 }]);
  });

  it.each([
    ['40001', 8],
    ['40003', 1],
    ['08006', 1],
    ['SQLITE_FULL', 1],
  ])('gives up after %s when it was tried %i times', async (code, times) => {
    const { database } = await startApi();
    let begun = 0;
    const failing = transact(database, async () => {
      begun += 1;
      throw refusedBy(code);
    });
    await expect(failing).rejects.toThrow('refused');
    expect(begun).to.equal(times);
  });
});
