import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Integrity } from '../build/integrity.ts';
import { tags } from './tags.ts';

export const usage = `Usage: meepraten-embed --base URL [--server URL] [--one-file]

Prints the tags that put this version of Meepraten on a page, and the Content-Security-Policy they need. Each file is
named with its hash, so that a browser runs nothing else in its place.

  --base URL    where the dist folder of this package is served: https://cdn.example/meepraten/1.2.0/, or a path of
                your own site
  --server URL  where reactions go
  --one-file    meepraten.all.js instead of a loader with a file for each widget

Exit code: 0 printed, 2 misused.`;

/** What the command was told cannot be done, in words. */
class Misuse extends Error {}

/**
 * Runs one command line and gives its exit code.
 *
 * @param files The `integrity.json` of the build.
 */
export function run(args: readonly string[], files: URL): number {
  try {
    console.log(answer(args, files));
    return 0;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    console.error(`meepraten-embed: ${error.message} See --help.`);
    return 2;
  }
}

function answer(args: readonly string[], files: URL): string {
  const { base, server, help, 'one-file': inOneFile } = parse(args);
  if (help) return usage;
  if (!base) throw new Misuse('say with --base where the files are served.');
  const integrity = JSON.parse(readFileSync(files, 'utf8')) as Integrity;
  const folder = addressOf('base', base).replace(/\/?$/, '/');
  return tags(
    { base: folder, inOneFile, ...(server ? { server: addressOf('server', server) } : {}) },
    integrity,
  );
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        base: { type: 'string' },
        server: { type: 'string' },
        'one-file': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Misuse(`${(error as Error).message}.`);
  }
}

/** The address as it may stand in an attribute: quotes and blanks are encoded, a query and a hash left out. */
function addressOf(flag: string, value: string): string {
  const ofOwnSite = value.startsWith('/') && !value.startsWith('//');
  const url = URL.parse(value, ofOwnSite ? 'https://site.invalid' : undefined);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Misuse(`--${flag} is to be an address like https://… or a path like /…, and is "${value}".`);
  return ofOwnSite ? url.pathname : url.origin + url.pathname.replace(/\/$/, '');
}
