import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { emptyFolder } from '../../testing/process.js';
import { run } from './run.js';

/** A command line that ends at once, without a process of its own. */
async function runHere(args: readonly string[], environment = {}) {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const code = await run(args, environment);
  const errors = error.mock.calls.flat().map(String).join('\n');
  error.mockRestore();
  return { code, errors };
}

describe('a command line', () => {
  it.each([
    ['--colour'],
    ['--port', '99999'],
    ['--port', 'tachtig'],
    ['--origin', 'blog.example'],
    ['--origin', 'https://blog.example/pad'],
    ['--moderation', 'soms'],
    ['--email', 'misschien'],
    ['--rate-limit', '5'],
    ['--rate-limit', '0/60'],
    ['--email', 'off', '--moderation', 'first'],
    ['--port'],
    ['--challenge', 'soms'],
    ['--trust-proxy', '0.0.0.0/0'],
    ['--trust-proxy', '::/0'],
    ['--trust-proxy', 'proxy.example'],
    ['rotate-key', 'nu'],
    ['tidy', 'nu'],
    ['erase'],
    ['export', 'geen adres'],
    ['serveer'],
    ['constructor'],
    ['serve', 'nu'],
    ['moderate'],
    ['moderate', 'approve'],
    ['--threads', 'soms'],
    ['threads'],
    ['threads', 'merge', '/oud'],
    ['threads', 'list', '/oud'],
    ['--smtp', 'smtp://a.nl'],
  ])('says in one line what is wrong with %s %s', async (...args) => {
    const { code, errors } = await runHere(args);
    expect(code).to.equal(2);
    expect(errors).to.match(/^meepraten-reactions: [^\n]{10,}$/);
  });

  it('says what is wrong in the environment too', async () => {
    const { code, errors } = await runHere([], { MEEPRATEN_PORT: 'tachtig' });
    expect(code).to.equal(2);
    expect(errors).to.contain('tachtig');
  });

  it.each([['moderate', 'list'], ['threads', 'list'], ['export'], ['tidy']])(
    'says where to run %s %s when there is no database here',
    async (...args) => {
      const file = join(await emptyFolder(), 'reactions.db');
      const { code, errors } = await runHere(args, { MEEPRATEN_DATABASE: `sqlite:${file}` });
      expect(code).to.equal(1);
      expect(errors).to.contain(`no database at ${file}`).and.contain('--database').and.not.contain('\n');
    },
  );

  it.each([['postgres://localhost:1/x'], ['reactions.db'], ['sqlite:BRIEF']])(
    'says in one line why it cannot use the database %s',
    async (database) => {
      const letter = join(await emptyFolder(), 'brief.txt');
      await writeFile(letter, 'Dit is een brief. '.repeat(100));
      const { code, errors } = await runHere(['--database', database.replace('BRIEF', letter)]);
      expect(code).to.equal(1);
      expect(errors).to.match(/^meepraten-reactions: [^\n]+$/);
    },
  );

  it('says in one line that a word list is missing', async () => {
    const folder = await emptyFolder();
    const database = `sqlite:${join(folder, 'reactions.db')}`;
    const words = join(folder, 'geen.txt');
    const { code, errors } = await runHere(['--database', database, '--words', words]);
    expect(code).to.equal(1);
    expect(errors).to.match(/^meepraten-reactions: [^\n]*geen\.txt[^\n]*--words[^\n]*$/);
  });

  it('does not make a database to moderate', async () => {
    const file = join(await emptyFolder(), 'geen.db');
    const { code, errors } = await runHere(['moderate', 'list', '--database', `sqlite:${file}`]);
    expect(code).to.equal(1);
    expect(errors).to.match(/^[^\n]*geen\.db[^\n]*$/);
    expect(existsSync(file)).to.equal(false);
  });
});
