import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publicPackages, root } from '../workspace.ts';
import type { Fault, Snippet } from './document.ts';

/** What a reader can start, in the repository or with our packages. */
export interface KnownCommands {
  /** By the folder of their package.json: those of the root count everywhere. */
  scripts: ReadonlyMap<string, readonly string[]>;
  /** What the scripts are written in, where their flags stand. */
  scriptSources: string;
  /** What each command of ours says of itself, by its name and by that of its package. */
  help: ReadonlyMap<string, string>;
  packages: ReadonlySet<string>;
  /** Commands of others that come with the install. */
  tools: ReadonlySet<string>;
}

const npmWords = new Set(['ci', 'install', 'pack', 'publish', 'view', 'login']);

/** Programs of a system; their flags are theirs. */
const programs = new Set(
  'cd chmod cp createdb curl docker export git mkdir node openssl pg_dump pg_restore rsync sha384sum systemctl'.split(
    ' ',
  ),
);

export function knownCommands(checkout = root): KnownCommands {
  const packages = publicPackages(checkout);
  const read = (file: string) => readFileSync(join(checkout, file), 'utf8');
  const scriptsIn = (file: string) =>
    (JSON.parse(read(file)) as { scripts?: Record<string, string> }).scripts ?? {};
  const manifests = globSync(['package.json', '{apps,packages}/*/package.json'], { cwd: checkout });
  const help = packages.flatMap(({ folder, manifest: { name, bin = {} } }) =>
    Object.entries(bin).flatMap(([command, file]): [string, string][] => {
      const text = execFileSync(process.execPath, [join(folder, file), '--help'], { encoding: 'utf8' });
      return [
        [command, text],
        [name, text],
      ];
    }),
  );
  const sources = globSync(
    ['packages/build-config/commands/*.ts', 'apps/demo/src/**/*.ts', 'packages/*/bench/*.ts'],
    {
      cwd: checkout,
    },
  );
  return {
    scripts: new Map(manifests.map((file) => [dirname(file), Object.keys(scriptsIn(file))])),
    scriptSources: [...Object.values(scriptsIn('package.json')), ...sources.map(read)].join('\n'),
    help: new Map(help),
    packages: new Set(packages.map(({ manifest }) => manifest.name)),
    tools: new Set(globSync('*', { cwd: join(checkout, 'node_modules', '.bin') })),
  };
}

/** Whether a piece of code within a line is a command of ours. */
export function isCommand(code: string, { help }: KnownCommands): boolean {
  const [first = ''] = code.split(' ');
  return code.includes(' ') && (first === 'npm' || first === 'npx' || help.has(first));
}

/** Commands, scripts, packages and flags that are not there. */
export function faultsOfCommands(
  { path, line, code }: Snippet,
  known: KnownCommands,
  checkout = root,
): Fault[] {
  return code.split('\n').flatMap((text, index) =>
    commandsIn(text)
      .flatMap((words) => faultsOf(words, dirname(path), known, checkout))
      .map((message) => ({ path, line: line + index, message })),
  );
}

function commandsIn(text: string): string[][] {
  return text
    .replace(/(?:^|\s)#.*$/, '')
    .replace(/^\s*\$ /, '')
    .split(/\s*(?:&&|\|\||;|\|(?=\s))\s*/)
    .map((command) =>
      command.split(/\s+/).filter((word, index) => word && !(index === 0 && /^[A-Z_]+=/.test(word))),
    )
    .filter((words) => words.length > 0);
}

function faultsOf(
  [command = '', ...words]: string[],
  folder: string,
  known: KnownCommands,
  checkout: string,
): string[] {
  if (command === 'npm') return faultsOfNpm(words, folder, known);
  if (command === 'npx') {
    const [name = '', ...rest] = words.filter((word) => word !== '--yes');
    return known.help.has(name)
      ? faultsOfOurs(name, rest, known)
      : known.tools.has(name)
        ? []
        : [`npx ${name}: nothing in the install has that name`];
  }
  if (known.help.has(command)) return faultsOfOurs(command, words, known);
  if (command.startsWith('.'))
    return existsSync(join(checkout, command)) ? [] : [`${command} is not in the repository`];
  return programs.has(command) ? [] : [`${command}: no program that docs/commands.ts of build-config knows`];
}

function faultsOfNpm(
  words: string[],
  folder: string,
  { scripts, scriptSources, packages }: KnownCommands,
): string[] {
  const [first = '', ...rest] = words.filter((word) => word !== '-s');
  const name = first === 'run' ? (rest.shift() ?? '') : first;
  if (first !== 'run' && npmWords.has(first))
    return rest
      .map((word) => word.replace(/(?<=.)@[\d.^~]+$/, ''))
      .filter((word) => word.startsWith('@meepraten/') && !packages.has(word))
      .map((word) => `npm install ${word}: there is no such package`);
  const isThere = ['.', folder].some((place) => scripts.get(place)?.includes(name));
  if (!isThere) return [`npm run ${name}: package.json has no such script`];
  return flagsOf(rest)
    .filter((flag) => !new RegExp(`(?:--|['"]|\\b)${flag.slice(2)}(?:['"]|\\b)`).test(scriptSources))
    .map((flag) => `npm run ${name} knows no ${flag}`);
}

function faultsOfOurs(name: string, words: string[], { help }: KnownCommands): string[] {
  const told = help.get(name) ?? '';
  const [first = '', second = ''] = words;
  const isWord = (word: string) => /^[a-z-]+$/.test(word) && !word.startsWith('-');
  const asked = isWord(first) ? [first, ...(isWord(second) ? [second] : [])] : [];
  return [
    ...asked
      .filter((word) => !new RegExp(`\\b${word}\\b`).test(told))
      .map((word) => `${name} knows no ${word}: see its --help`),
    ...flagsOf(words)
      .filter((flag) => flag !== '--help' && !new RegExp(`${flag}(?![\\w-])`).test(told))
      .map((flag) => `${name} knows no ${flag}: see its --help`),
  ];
}

function flagsOf(words: string[]): string[] {
  return words.filter((word) => /^--[a-z]/.test(word)).map((word) => word.replace(/[=|].*$/, ''));
}
