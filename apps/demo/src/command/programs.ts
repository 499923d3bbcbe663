import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../..', import.meta.url));

const { resolve } = createRequire(import.meta.url);

/**
 * The script behind a command of an installed package. Run by the running Node, it needs no shell, which Windows
 * would want for the command itself.
 */
export function scriptOf(packageName: string, command = packageName): string {
  const manifest = resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command '${command}'`);
  return join(dirname(manifest), script);
}
