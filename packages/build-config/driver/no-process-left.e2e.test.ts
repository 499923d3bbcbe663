import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it, vi, type TestContext } from 'vitest';
import type {} from './index.ts';

const script = fileURLToPath(new URL('./testing/hold-a-page.ts', import.meta.url));

/** The processes that were started with this mark in their environment, and what they started in turn. */
function marked(mark: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });
}

/** A process of its own that drives a browser, once it shows a page. */
async function holdPage(end: 'close' | 'fail' | 'wait', { onTestFinished }: TestContext) {
  const mark = `MEEPRATEN_MARK=${crypto.randomUUID()}`;
  const [name = '', value] = mark.split('=');
  const env = { ...process.env, [name]: value };
  const child = spawn(process.execPath, [script, inject('engine'), end], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  return { child, ended, left: () => marked(mark) };
}

// Elsewhere than on Linux nothing lists what a process has started and left behind.
describe
  .runIf(process.platform === 'linux')
  .concurrent('no process is left, on Linux, where that can be seen', () => {
    it.for(['close', 'fail'] as const)('when the run ends: %s', async (end, context) => {
      const { ended, left } = await holdPage(end, context);
      await ended;
      await vi.waitFor(() => expect(left()).toEqual([]), { timeout: 20_000 });
    });

    it.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
      'when the run is stopped by %s',
      async (signal, context) => {
        const { child, ended, left } = await holdPage('wait', context);
        expect(left().length).toBeGreaterThan(1);
        child.kill(signal);
        await ended;
        await vi.waitFor(() => expect(left()).toEqual([]), { timeout: 20_000 });
      },
    );
  });
