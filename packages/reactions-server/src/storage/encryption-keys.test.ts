import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from './engine.js';
import { claimKey } from './encryption-keys.js';

async function emptyDatabase() {
  const database = await openDatabase('sqlite::memory:');
  onTestFinished(() => database.destroy());
  return database;
}

const claim = (keyId: string) => ({ keys: { id: keyId, old: [] }, keyFile: 'reactions.db.key', now: 1 });

describe('claimKey', () => {
  it('lets two servers claim a new database at once with the same key', async () => {
    const database = await emptyDatabase();
    await Promise.all([claimKey(database, claim('a')), claimKey(database, claim('a'))]);
    const rows = await database.selectFrom('encryption_key').select('id').execute();
    expect(rows).to.deep.equal([{ id: 'a' }]);
  });

  it('refuses another key than the one the database was written with', async () => {
    const database = await emptyDatabase();
    await claimKey(database, claim('a'));
    const refusal = await claimKey(database, claim('b')).catch((error: unknown) => error);
    expect(String(refusal)).to.contain('reactions.db.key is not the key');
  });
});
