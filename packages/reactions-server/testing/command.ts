import { expect, vi } from 'vitest';
import { run } from '../src/cli/run.js';

/** Runs a command that ends by itself, in this process, and gives what it printed. */
export async function command(args: readonly string[], { code = 0 } = {}): Promise<string> {
  const lines: string[] = [];
  const note = (...parts: unknown[]) => void lines.push(parts.map(String).join(' '));
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(note),
    vi.spyOn(console, 'error').mockImplementation(note),
  ];
  const ended = await run(args, {});
  for (const spy of spies) spy.mockRestore();
  expect(ended, lines.join('\n')).to.equal(code);
  return lines.join('\n');
}
