import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram, freePort, inTemporaryFolder, run } from './index.ts';

const node = (script: string, options = {}) =>
  run(process.execPath, ['-e', script], { output: 'keep', ...options });

describe('run', () => {
  it('keeps what the program says on both streams, and its exit code', async () => {
    const result = await node('console.log("out"); console.error("err"); process.exitCode = 3');
    expect(result.code).toBe(3);
    expect(result.ok).toBe(false);
    expect(result.output).toContain('out\n');
    expect(result.output).toContain('err\n');
  });

  it('tells of a program that does not exist without throwing', async () => {
    const result = await run('meepraten-no-such-program', [], { output: 'keep' });
    expect(result).toMatchObject({ code: null, ok: false });
    expect(result.output).toContain('ENOENT');
  });

  it('ends a program that falls silent', async () => {
    const result = await node('console.log("one word"); setInterval(() => {}, 1000)', { silenceMs: 300 });
    expect(result).toMatchObject({ ok: false, output: 'one word\n' });
  });

  it('lets a program that keeps talking finish', async () => {
    const talk =
      'let n = 0; const t = setInterval(() => { console.log(++n); if (n === 4) clearInterval(t) }, 200)';
    const result = await node(talk, { silenceMs: 5000 });
    expect(result).toMatchObject({ ok: true, output: '1\n2\n3\n4\n' });
  });
});

it('a free port can be listened to', async () => {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  await new Promise((resolve) => server.close(resolve));
  expect(port).toBeGreaterThan(0);
});

describe('inTemporaryFolder', () => {
  it('takes the folder away after the work', async () => {
    const folder = await inTemporaryFolder(async (path) => {
      await writeFile(join(path, 'a.txt'), 'a');
      return path;
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('takes the folder away when the work fails', async () => {
    let folder = '';
    const failing = inTemporaryFolder((path) => {
      folder = path;
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(existsSync(folder)).toBe(false);
  });
});

it('finds the first program that can be started, and no folder of that name', async () => {
  await inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'a', 'second'), { recursive: true });
    await writeFile(join(folder, 'a', 'first'), 'not a program', { mode: 0o644 });
    await writeFile(join(folder, 'third'), '');
    await chmod(join(folder, 'third'), 0o755);
    const path = [join(folder, 'a'), folder].join(delimiter);
    expect(findProgram(['first', 'second', 'third'], path)).toBe(join(folder, 'third'));
    expect(findProgram(['second'], path)).toBeNull();
  });
});
