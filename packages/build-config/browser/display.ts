import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { spawnTied } from '../process/tied.ts';

/** A screen that nobody sees, for a browser that cannot do without one. */
export interface Display {
  /** What `DISPLAY` must be. */
  name: string;
  process: ChildProcess;
}

// Where no window manager hands out the focus, the window under the pointer has it. The pointer stands in the middle
// of the screen, so the screen is small enough for any window, which opens in the top left corner, to reach there.
const size = '800x1000x24';

/** Starts Xvfb, which picks a free number itself and tells it on the stream it is given. */
export function openDisplay(): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const child = spawnTied('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a screen.`)));
    createInterface(child.stdio[3] as Readable).once('line', (number) =>
      resolve({ name: `:${number}`, process: child }),
    );
  });
}
