import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readProxies } from '../routes/guards/proxies.js';
import {
  challengeRules,
  contradiction,
  defaultDatabase,
  defaultSettings,
  emailRules,
  exactOrigin,
  moderations,
  threadRules,
  type RateLimit,
  type Settings,
} from '../settings.js';
import { UsageError } from './failure.js';
import type { Environment } from './run.js';

const serveFlags = [
  'database',
  'host',
  'port',
  'origin',
  'threads',
  'moderation',
  'email',
  'rate-limit',
  'challenge',
  'emote',
  'words',
  'trust-proxy',
  'key-file',
  'admin-password-file',
] as const;

const repeatable: ReadonlySet<string> = new Set(['origin', 'trust-proxy', 'emote']);

type Flag = (typeof serveFlags)[number] | 'to';

export interface ServeOptions extends Settings {
  database: string;
  host: string;
  port: number;
  keyFile?: string;
  adminPasswordFile?: string;
  wordsFile?: string;
}

/**
 * The settings of `serve`: each from its flag, else from its environment variable, else its default.
 * @throws {UsageError}
 */
export function readServeOptions(args: readonly string[], environment: Environment): ServeOptions {
  const { values, words } = readFlags(args, environment, { flags: serveFlags });
  if (words.length > 0) throw new UsageError(`"${words[0]}" is no flag: serve takes flags only, see --help.`);
  const wordsFile = values.get('words')?.at(-1);
  const keyFile = values.get('key-file')?.at(-1);
  const passwordFile = values.get('admin-password-file')?.at(-1);
  const options: ServeOptions = {
    database: values.get('database')?.at(-1) ?? defaultDatabase,
    host: values.get('host')?.at(-1) ?? '127.0.0.1',
    port: readPort(values.get('port')?.at(-1) ?? '8787'),
    origins: (values.get('origin') ?? []).map(readOrigin),
    threads: readChoice('threads', threadRules, values) ?? defaultSettings.threads,
    moderation: readChoice('moderation', moderations, values) ?? defaultSettings.moderation,
    email: readChoice('email', emailRules, values) ?? defaultSettings.email,
    rateLimit: readRateLimit(values.get('rate-limit')?.at(-1)),
    challenge: readChoice('challenge', challengeRules, values) ?? defaultSettings.challenge,
    emotes: [...new Set([...defaultSettings.emotes, ...(values.get('emote') ?? []).map(readEmote)])],
    trustProxy: readTrustedProxies(values.get('trust-proxy') ?? []),
    ...(keyFile ? { keyFile } : {}),
    ...(passwordFile ? { adminPasswordFile: passwordFile } : {}),
    ...(wordsFile ? { wordsFile } : {}),
  };
  const fault = contradiction(options);
  if (fault) throw new UsageError(`--${fault.replace('moderation first', '--moderation first')}`);
  return options;
}

/** The database a command works on and its key file, the words around its flags, and which of its switches are set. */
export function readDatabaseOption(
  args: readonly string[],
  environment: Environment,
  { switches = [], more = [] }: { switches?: readonly string[]; more?: readonly Flag[] } = {},
) {
  const { values, words, set } = readFlags(args, environment, {
    flags: ['database', 'key-file', ...more],
    switches,
  });
  return {
    database: values.get('database')?.at(-1) ?? defaultDatabase,
    keyFile: values.get('key-file')?.at(-1),
    to: values.get('to')?.at(-1),
    words,
    switches: set,
  };
}

interface Known {
  flags: readonly Flag[];
  switches?: readonly string[];
}

function readFlags(args: readonly string[], environment: Environment, { flags, switches = [] }: Known) {
  const values = new Map<Flag, string[]>();
  for (const flag of flags) {
    const set = environment[`MEEPRATEN_${flag.toUpperCase().replaceAll('-', '_')}`]?.trim();
    if (set) values.set(flag, repeatable.has(flag) ? set.split(/[\s,]+/) : [set]);
  }
  const parsed = parse(args, { flags, switches });
  for (const flag of flags) {
    const given = parsed.values.get(flag);
    if (Array.isArray(given)) values.set(flag, given.map(String));
  }
  const set = new Set(switches.filter((name) => parsed.values.get(name) === true));
  return { values, words: parsed.positionals, set };
}

function parse(args: readonly string[], { flags, switches }: Required<Known>) {
  try {
    const options: NonNullable<ParseArgsConfig['options']> = {};
    for (const flag of flags) options[flag] = { type: 'string', multiple: true };
    for (const name of switches) options[name] = { type: 'boolean' };
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    });
    return { values: new Map(Object.entries<unknown>(values)), positionals };
  } catch (error) {
    // The parser's own first sentence names the flag; what follows is about its syntax.
    const [sentence = ''] = (error as Error).message.split(/\.\s|\n/);
    throw new UsageError(`${sentence.replace(/\.$/, '')}. See --help.`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535 and not "${text}", for example --port 8787.`);
}

function readOrigin(text: string): string {
  const origin = exactOrigin(text);
  if (origin) return origin;
  throw new UsageError(
    `--origin takes scheme and host only and not "${text}", for example --origin https://example.org.`,
  );
}

function readTrustedProxies(texts: readonly string[]): readonly string[] {
  try {
    readProxies(texts);
    return texts;
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}`);
  }
}

function readEmote(text: string): string {
  if (/^[a-z][a-z-]{0,31}$/.test(text)) return text;
  throw new UsageError(
    `--emote takes a word in small letters and not "${text}", for example --emote thanks.`,
  );
}

function readChoice<Choice extends string>(
  flag: Flag,
  choices: readonly Choice[],
  values: ReadonlyMap<Flag, string[]>,
): Choice | undefined {
  const text = values.get(flag)?.at(-1);
  if (text === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === text);
  if (choice) return choice;
  throw new UsageError(`--${flag} takes ${choices.join(', ')} and not "${text}".`);
}

function readRateLimit(text: string | undefined): RateLimit | 'off' {
  if (text === undefined) return defaultSettings.rateLimit;
  if (text === 'off') return 'off';
  const [requests = 0, seconds = 0] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : [];
  if (requests > 0 && seconds > 0) return { requests, seconds };
  throw new UsageError(
    `--rate-limit takes N/SECONDS or off and not "${text}", for example --rate-limit 5/60.`,
  );
}
