import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { createApp } from './app.js';
import { secretFile } from './crypto/key-file.js';
import { openKeyring } from './crypto/keyring.js';
import { LiveThreads } from './live/live-threads.js';
import { openLog } from './log.js';
import { Metrics } from './metrics/metrics.js';
import { LocalGate } from './moderation/local-gate.js';
import { RateGate } from './moderation/rate-gate.js';
import { readWordList } from './moderation/word-list.js';
import { scheduleTidying } from './retention/schedule.js';
import { readProxies } from './routes/guards/proxies.js';
import type { Services } from './services.js';
import { contradiction, defaultDatabase, defaultSettings, exactOrigin, type Settings } from './settings.js';
import type { Database } from './storage/database.js';
import { claimKey } from './storage/encryption-keys.js';
import { engineOf, type Engine } from './storage/engine.js';
import { defaultSlug, ensureSite } from './storage/sites.js';
import { BodyParser } from './text/body-parser.js';

export interface ReactionsServerOptions extends Partial<Settings> {
  /**
   * `sqlite:PATH`, whose file and folder are made when missing, or `postgres://…`, whose tables are.
   * `sqlite::memory:` keeps nothing.
   */
  database?: string;
  /** Default: the database's name with `.key`; made at first start. All servers on one database need the same. */
  keyFile?: string;
  /** Default: the database's name with `.admin-password`; made at first start. */
  adminPasswordFile?: string;
  /** Words that hold a reaction, one or a group of them in each line. */
  wordsFile?: string;
  /** Where requests and errors are told, as lines of JSON; absent, errors go to the standard error stream. */
  logTo?: { write(line: string): void };
  /** Milliseconds UTC. */
  now?: () => number;
}

export interface ReactionsServer {
  /** Everything the server answers; `app.fetch` is what an HTTP server calls. */
  app: OpenAPIHono;
  database: Database;
  settings: Readonly<Settings>;
  /** What the database is called, without a password. */
  databaseName: string;
  /** Absolute paths, or null where there is none. */
  files: { database: string | null; key: string | null; adminPassword: string | null };
  /** Ends the connections that stay open by themselves; their readers come back when there is a server again. */
  endStreams(): Promise<void>;
  /** Ends the threads and closes the database; nothing can be asked after that. */
  close(): Promise<void>;
}

/**
 * Opens the database, brings it up to date and gives the server's HTTP side.
 * @throws {Error} when the settings contradict each other or a file cannot be used; the message is one line
 */
export async function createReactionsServer(options: ReactionsServerOptions = {}): Promise<ReactionsServer> {
  const settings = settingsOf(options);
  const engine = engineOf(options.database ?? defaultDatabase);
  const files = filesOf(engine, options);
  const database = await engine.open();
  try {
    const words = readWordList(options.wordsFile ?? null);
    const log = openLog(options.logTo);
    const now = options.now ?? Date.now;
    const services = await assemble({ engine, database, settings, files, words, log, now });
    const tidying = scheduleTidying({
      ...services,
      onFailure: (err) => log.error({ event: 'tidy-failed', err }),
    });
    const endStreams = () => services.live.close();
    const close = async () => {
      await endStreams();
      await tidying.stop();
      await services.parser.close();
      await database.destroy();
    };
    const databaseName = engine.name;
    return { app: createApp(services), database, databaseName, settings, files, endStreams, close };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

function filesOf(
  { file, stem }: Engine,
  { keyFile, adminPasswordFile }: Pick<ReactionsServerOptions, 'keyFile' | 'adminPasswordFile'>,
): ReactionsServer['files'] {
  return {
    database: file,
    key: keyFile ? resolve(keyFile) : stem && `${stem}.key`,
    adminPassword: adminPasswordFile ? resolve(adminPasswordFile) : stem && `${stem}.admin-password`,
  };
}

async function assemble({
  engine,
  database,
  settings,
  files,
  words,
  log,
  now,
}: Pick<ReactionsServer, 'database' | 'settings' | 'files'> &
  Pick<Services, 'words' | 'log' | 'now'> & { engine: Engine }): Promise<Services> {
  const keys = openKeyring(files.key);
  await claimKey(database, { keys, keyFile: files.key, now: now() });
  const site = await ensureSite(database, { slug: defaultSlug, origins: settings.origins, now: now() });
  const live = new LiveThreads(database, {
    onFailure: (err) => log.error({ event: 'follow-failed', err }),
  });
  return {
    database,
    keys,
    settings,
    sites: new Map([[site.slug, site]]),
    adminPassword: readAdminPassword(files.adminPassword),
    live,
    parser: new BodyParser({ onPlain: () => log.error({ event: 'text-kept-plain' }) }),
    words,
    log,
    metrics: new Metrics({ database, size: engine.size, streams: () => live.seats.taken }),
    ...gates(settings, { database, keys, now }),
    now,
  };
}

function settingsOf(given: Partial<Settings>): Settings {
  const { origins, threads, moderation, email, rateLimit, challenge, emotes, trustProxy } = given;
  const settings = {
    origins: (origins ?? defaultSettings.origins).map(requireOrigin),
    threads: threads ?? defaultSettings.threads,
    moderation: moderation ?? defaultSettings.moderation,
    email: email ?? defaultSettings.email,
    rateLimit: rateLimit ?? defaultSettings.rateLimit,
    challenge: challenge ?? defaultSettings.challenge,
    emotes: emotes ?? defaultSettings.emotes,
    trustProxy: trustProxy ?? defaultSettings.trustProxy,
  };
  const fault = contradiction(settings);
  if (fault) throw new Error(fault);
  readProxies(settings.trustProxy);
  return settings;
}

function requireOrigin(text: string): string {
  const origin = exactOrigin(text);
  if (!origin) throw new Error(`"${text}" is no origin such as https://example.org.`);
  return origin;
}

function readAdminPassword(file: string | null): string {
  const create = () => randomBytes(24).toString('base64url');
  const password = (file === null ? create() : secretFile(file, () => `${create()}\n`)).trim();
  if (password === '') throw new Error(`${file} is empty: write the admin password into it.`);
  return password;
}

/** Previews, likes, reports and changes for each reaction that a visitor may send. */
const actsPerReaction = 12;
const wrongPasswords = { requests: 10, seconds: 300 };

type Gates = Pick<Services, 'reactionGate' | 'previewGate' | 'actGate' | 'passwordGate'>;

function gates({ rateLimit }: Settings, counting: Pick<Services, 'database' | 'keys' | 'now'>): Gates {
  const acts =
    rateLimit === 'off' ? rateLimit : { ...rateLimit, requests: rateLimit.requests * actsPerReaction };
  return {
    reactionGate: new RateGate({ name: 'reaction', limit: rateLimit, ...counting }),
    previewGate: new LocalGate(acts),
    actGate: new RateGate({ name: 'act', limit: acts, ...counting }),
    passwordGate: new RateGate({ name: 'password', limit: wrongPasswords, ...counting }),
  };
}
