import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
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

  it('waits for nothing more when it could not start', async () => {
    const timers = vi.spyOn(globalThis, 'clearTimeout');
    await run('meepraten-no-such-program', [], { output: 'keep', patience: { silenceMs: 60_000 } });
    const cleared = timers.mock.calls.map(([timer]) => timer).filter(Boolean);
    timers.mockRestore();
    expect(cleared).not.toEqual([]);
  });

  it('ends a program that falls silent', async () => {
    const result = await node('console.log("one word"); setInterval(() => {}, 1000)', {
      patience: { silenceMs: 300 },
    });
    expect(result.ok).toBe(false);
    expect(result.output).toBe('one word\nIt said nothing for 0.3 seconds, and was ended.');
  });

  it('ends a program that goes on and on, also one that does not listen', async () => {
    const deaf = 'process.on("SIGTERM", () => {}); setInterval(() => console.log("on"), 50)';
    const result = await node(deaf, { patience: { silenceMs: 60_000, limitMs: 1000 } });
    expect(result.ok).toBe(false);
    expect(result.output).toMatch(/on\nIt took more than 1 seconds, and was ended\.$/);
  });

  it('does not wait for what a program left behind with its output', async () => {
    const leaving = `
      const { spawn } = require('node:child_process');
      const left = spawn('sleep', ['600'], { stdio: 'inherit', detached: true });
      left.unref();
      console.log(left.pid);`;
    const { ok, output } = await node(leaving);
    process.kill(Number(output));
    expect(ok).toBe(true);
  });

  it('lets a program that keeps talking finish', async () => {
    const talk =
      'let n = 0; const t = setInterval(() => { console.log(++n); if (n === 4) clearInterval(t) }, 200)';
    const result = await node(talk, { patience: { silenceMs: 5000 } });
    expect(result).toMatchObject({ ok: true, output: '1\n2\n3\n4\n' });
  });
});

describe('spawnTied', () => {
  const tied = new URL('./tied.ts', import.meta.url).href;
  const holding = `
    const { spawnTied } = await import('${tied}');
    console.log(spawnTied('sleep', ['600'], { stdio: 'ignore' }).pid);`;

  /** What the process of that number runs; empty when it runs no more. */
  const commandOf = (pid: string) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');

  it.runIf(process.platform === 'linux').each([
    ['leaves', 'setTimeout(() => process.exit(0), 300);'],
    ['fails', 'setTimeout(() => { throw new Error("broken"); }, 300);'],
    ['is killed', "setTimeout(() => process.kill(process.pid, 'SIGKILL'), 300);"],
  ])(
    'ends the program when the one that started it %s (on Linux, where it can be seen)',
    async (_how, end) => {
      const { output } = await run(process.execPath, ['--input-type=module', '-e', holding + end], {
        output: 'keep',
      });
      const pid = /^\d+/.exec(output)?.[0] ?? '';
      expect(pid).not.toBe('');
      await vi.waitFor(async () => expect(await commandOf(pid)).toBe(''), { timeout: 10_000 });
    },
  );
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
