import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

const moderations = ['none', 'first', 'all'] as const;

export type Moderation = (typeof moderations)[number];

export interface Settings {
  port: number;
  serverPort: number;
  moderation: Moderation;
  /** Absolute path of the HTML file to show, or null for the article of the demo. */
  article: string | null;
  help: boolean;
}

export const help = `The demo: an article on four sites that were not made for it, with a real reactions server.

npm start -- [flags]

  --port 4173            port of the demo
  --server-port 8787     port of the reactions server
  --moderation first     none: every reaction shows at once
                         first: the first reaction of each e-mail address waits for approval
                         all: every reaction waits
  --article FILE.html    show this file instead of the article about virtual assistants
  --help                 this text

Reactions are kept in .data/ between runs. Ctrl-C stops both servers.`;

const options = {
  port: { type: 'string', default: '4173' },
  'server-port': { type: 'string', default: '8787' },
  moderation: { type: 'string', default: 'first' },
  article: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Reads the flags of `npm start` and `npm run dev`.
 *
 * @param folder where a relative file is looked for: npm changes the folder, and keeps the user's in INIT_CWD.
 * @throws {Refusal} For a flag or a value that cannot be, in one line.
 */
export function readSettings(
  args: readonly string[],
  folder = process.env['INIT_CWD'] ?? process.cwd(),
): Settings {
  const flags = readFlags(args);
  const settings = {
    port: portOf('--port', flags.port),
    serverPort: portOf('--server-port', flags['server-port']),
    moderation: moderationOf(flags.moderation),
    article: flags.article === undefined ? null : fileOf(flags.article, folder),
    help: flags.help,
  };
  if (settings.port === settings.serverPort)
    throw new Refusal(
      `--port and --server-port are both ${settings.port}: give each server a port of its own.`,
    );
  return settings;
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    // Node goes on with advice for who writes the program; the first sentence is for who runs it.
    const [fault = message] = message.split(/\. (?=This|To )|\.?\n/);
    throw new Refusal(`${fault}. All flags: npm start -- --help`);
  }
}

function portOf(flag: string, value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65_535) throw new Refusal(`${flag} takes a number from 1 to 65535, not '${value}'.`);
  return port;
}

function moderationOf(value: string): Moderation {
  const moderation = moderations.find((candidate) => candidate === value);
  if (!moderation) throw new Refusal(`--moderation takes ${moderations.join(', ')}, not '${value}'.`);
  return moderation;
}

function fileOf(value: string, folder: string): string {
  const file = resolve(folder, value);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Refusal(`--article: there is no file ${file}`);
  return file;
}
