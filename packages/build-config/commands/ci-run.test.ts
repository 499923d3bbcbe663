import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { inTemporaryFolder, run } from '../process/index.ts';
import { root } from '../workspace.ts';

/** Runs .ci/run where `npm` is a script that answers `npm run check`, `npm run test:browsers` and `npm run test:packages`. */
function ciRun(answers: { check: string; test: string; packages: string }) {
  return inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, '.ci'));
    await cp(join(root, '.ci', 'run'), join(folder, '.ci', 'run'));
    const npm = `#!/bin/sh
case "$*" in
  'run check') ${answers.check} ;;
  'run test:browsers') ${answers.test} ;;
  'run test:packages') ${answers.packages} ;;
esac
`;
    await writeFile(join(folder, 'npm'), npm);
    await chmod(join(folder, 'npm'), 0o755);
    const env = { ...process.env, PATH: folder + delimiter + process.env['PATH'] };
    const { code, output } = await run('bash', [join(folder, '.ci', 'run')], { env, output: 'keep' });
    const lines = output.trimEnd().split('\n');
    return { code, lastLine: lines.at(-1), closing: lines.slice(lines.lastIndexOf('')) };
  });
}

const good = 'echo noise; echo "3 passed, 0 failed"';

it('adds up what the commands tell', async () => {
  const result = await ciRun({ check: good, test: 'echo "40 passed, 0 failed"', packages: good });
  expect(result).toMatchObject({ code: 0, lastLine: '46 passed, 0 failed' });
});

it('goes on past a failure and ends badly', async () => {
  const result = await ciRun({ check: 'echo "2 passed, 1 failed"; exit 1', test: good, packages: good });
  expect(result).toMatchObject({ code: 1, lastLine: '8 passed, 1 failed' });
});

it('counts a command that broke off as one failure', async () => {
  const result = await ciRun({ check: good, test: 'echo oops; exit 7', packages: good });
  expect(result).toMatchObject({ code: 1, lastLine: '6 passed, 1 failed' });
});

it('counts a bad end after a good count as one failure', async () => {
  const result = await ciRun({ check: good, test: `${good}; exit 1`, packages: good });
  expect(result).toMatchObject({ code: 1, lastLine: '9 passed, 1 failed' });
});

it('names at its end again what failed and what passed on a second try', async () => {
  const test = 'echo "✗ node › a"; echo "↻ e2e › b"; echo "✓ c"; echo "1 passed, 1 failed"; exit 1';
  const { closing } = await ciRun({ check: good, test, packages: good });
  expect(closing).toEqual(['', '✗ node › a', '↻ e2e › b', '7 passed, 1 failed']);
});
