import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site, startApi } from '../../testing/api.js';
import { command } from '../../testing/command.js';
import { flagsOf, onPostgres, sharedDatabase } from '../../testing/database.js';

describe.skipIf(!onPostgres)('meepraten-reactions doctor on Postgres', () => {
  async function startExamined() {
    const shared = await sharedDatabase();
    const password = join(dirname(shared.keyFile), 'admin-password');
    const api = await startApi({ ...shared, adminPasswordFile: password });
    await api.react();
    const flags = [...flagsOf(shared), '--origin', site, '--admin-password-file', password];
    return { ...shared, api, doctor: (code: number) => command(['doctor', ...flags], { code }) };
  }

  it('says what is there, and that the server of the tests would lose it by a power cut', async () => {
    const { doctor } = await startExamined();
    const said = await doctor(1);
    expect(said).to.match(/✓ database +postgres:\/\/127\.0\.0\.1:\d+\/\w+ answers: 1 reaction in 1 thread/);
    expect(said).to.contain('✓ version').and.contain('✓ key file').and.contain('set fsync to on');
    expect(said).to.contain('1 of 6 checks found something.');
  });

  it('finds a count that is wrong, and a key file that is another one', async () => {
    const { api, doctor, keyFile } = await startExamined();
    await api.database.updateTable('thread').set({ count: 7 }).execute();
    await writeFile(keyFile, `${Buffer.alloc(32, 1).toString('base64url')}\n`);
    const said = await doctor(1);
    expect(said).to.match(/✗ database +the count of the thread "\/artikel" is not/);
    expect(said).to.match(/✗ key file .*is not the one/);
  });
});
