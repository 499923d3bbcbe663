import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findProgram, freePort, run, spawnTied } from '@meepraten/build-config/process';
import { startDatabase } from './database.ts';

/** Where Debian puts it. */
const installed = '/usr/share/wordpress';

/** Which WordPress and which theme, with their versions. */
export function seenOn(theme: string): string {
  const said = (file: string, pattern: RegExp) =>
    pattern.exec(readFileSync(join(installed, file), 'utf8'))?.[1]?.trim() ?? '';
  const style = `wp-content/themes/${theme}/style.css`;
  const version = said('wp-includes/version.php', /\$wp_version = '([^']+)'/);
  return `WordPress ${version}, ${said(style, /^Theme Name:(.+)$/m)} ${said(style, /^Version:(.+)$/m)}`;
}

const embed = dirname(dirname(fileURLToPath(import.meta.resolve('@meepraten/embed/meepraten.js'))));
const acts = fileURLToPath(new URL('wordpress.php', import.meta.url));

export interface Post {
  id: number;
  url: string;
  /** As it is stored: who may not write everything has it cleaned. */
  content: string;
}

export interface NewPost {
  /** `beheerder`, `editor` or `author`, each with what WordPress lets that role write. */
  as: string;
  /** A `post` where it is not said. */
  type?: 'page';
  title: string;
  content: string;
  excerpt?: string;
  tags?: readonly string[];
  comments?: 'open' | 'closed';
}

export interface StoredComment {
  body: string;
  name: string;
  parent: number;
  approved: boolean;
}

export interface NewComment {
  post: number;
  parent?: number;
  name: string;
  email: string;
  body: string;
  date: string;
}

/** A WordPress as Debian packages it, on a database of its own, with our plugin. All of it is gone after `stop`. */
export interface WordPress {
  url: string;
  dress(theme: string, permalinks: string): Promise<void>;
  publish(post: NewPost): Promise<Post>;
  /** Puts a comment there, as an import does. Gives its id. */
  comment(comment: NewComment): Promise<number>;
  /** The comments of a post, held ones too, in the order in which they came. */
  comments(post: number): Promise<StoredComment[]>;
  /** Lets all that is held under a post through. */
  approve(post: number): Promise<void>;
  /** Makes all comments a minute older, so that the next is not too quick. */
  age(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws {Error} with what PHP or MariaDB said, where one of them does not start */
export async function startWordPress(): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'meepraten-wordpress-'));
  const site = join(folder, 'site');
  const database = await startDatabase(folder, 'wordpress');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // Debian links into other folders, and PHP would take those for the site.
  await cp(installed, site, { recursive: true, dereference: true });
  await writeFile(join(site, 'wp-config.php'), config({ url, socket: database.socket }));
  await writeFile(join(site, 'router.php'), router);
  await addPlugin(site);
  const act = (name: string, asked: object = {}) => runPhp(site, { act: name, ...asked });
  await act('install');
  // WordPress asks itself for pages, so that one process would wait for itself.
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const php = findProgram(['php']) ?? 'php';
  const args = [
    '-d',
    'opcache.enable_cli=1',
    '-S',
    `127.0.0.1:${port}`,
    '-t',
    site,
    join(site, 'router.php'),
  ];
  // Its processes are a group, since the first of them ends without the others.
  const server = spawnTied(php, args, { env, stdio: 'ignore', detached: true });
  const endAll = () => {
    try {
      process.kill(-server.pid!, 'SIGTERM');
    } catch {
      // They have ended.
    }
  };
  process.once('exit', endAll);
  const ended = once(server, 'exit');
  await untilAnswers(url);
  return {
    url,
    dress: async (theme, permalinks) => void (await act('dress', { theme, permalinks })),
    publish: (post) => act('publish', post) as Promise<Post>,
    comment: (comment) => act('comment', comment) as Promise<number>,
    comments: (post) => act('comments', { post }) as Promise<StoredComment[]>,
    approve: async (post) => void (await act('approve', { post })),
    age: async () => void (await act('age')),
    async stop() {
      process.off('exit', endAll);
      endAll();
      await ended;
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function runPhp(site: string, asked: object): Promise<unknown> {
  const { ok, output } = await run('php', ['-d', 'display_errors=0', acts, JSON.stringify(asked)], {
    cwd: site,
    output: 'keep',
  });
  if (!ok) throw new Error(`${JSON.stringify(asked)} failed:\n${output}`);
  return JSON.parse(output) as unknown;
}

async function untilAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Error('WordPress did not answer within a minute.');
}

async function addPlugin(site: string): Promise<void> {
  const plugin = join(site, 'wp-content', 'plugins', 'meepraten');
  await cp(join(embed, 'wordpress'), plugin, { recursive: true });
  await cp(join(embed, 'dist'), join(plugin, 'dist'), { recursive: true });
  const always = join(site, 'wp-content', 'mu-plugins');
  await mkdir(always, { recursive: true });
  await writeFile(join(always, 'trial.php'), trial);
}

function config({ url, socket }: { url: string; socket: string }): string {
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: url,
    WP_SITEURL: url,
    // Nothing here asks anybody for anything.
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    // What an old WordPress does on a new PHP is not ours to mend.
    WP_DEBUG: false,
    ...Object.fromEntries(salts.map((name) => [name, randomBytes(24).toString('hex')])),
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : String(value)});`,
  );
  return [
    '<?php',
    ...lines,
    "$table_prefix = 'wp_';",
    "defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');",
    "require_once ABSPATH . 'wp-settings.php';",
    '',
  ].join('\n');
}

const salts = [
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
];

/** Files as they are, and every other address to WordPress, as its rules for Apache do. */
const router = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . $path)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
`;

/** Turns our plugin on, and sends no mail. The pages say that they are Dutch; the words of WordPress stay English. */
const trial = `<?php
add_filter('locale', fn () => 'nl_NL');
function wp_mail() { return true; }
add_filter('pre_option_active_plugins', fn () => ['meepraten/meepraten.php']);
`;
