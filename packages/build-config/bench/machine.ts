import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import type { Machine } from './plot.ts';

const gigabyte = 2 ** 30;

/** @param browser its name and version, where one was measured. */
export function thisMachine(browser: string | null): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: `${(totalmem() / gigabyte).toFixed(1)} GB`,
    system: `${platform()} ${arch()}`,
    node: process.version,
    browser,
    load: Number(loadavg()[0]?.toFixed(1) ?? 0),
    date: new Date().toISOString(),
  };
}
