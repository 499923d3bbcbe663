import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, isForServers, jsxEntries } from './entries.ts';
import type { Tarball } from './tarball.ts';

/** Writes a project that depends on every tarball, as a user's project would on the registry. */
export function writeConsumer(folder: string, tarballs: readonly Tarball[]): void {
  const dependencies = Object.fromEntries(
    tarballs.map(({ manifest, file }) => [manifest.name, `file:${file}`]),
  );
  // The packages ask the registry for one another; here each is the tarball.
  const overrides = Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`]));
  const write = (name: string, content: object | string) =>
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    );
  write('package.json', { name: 'consumer', private: true, type: 'module', dependencies, overrides });
  write('consumer.ts', everyEntry(tarballs));
  write('view.tsx', everyTag(tarballs));
  write('tsconfig.nodenext.json', tsconfig('NodeNext', 'NodeNext'));
  write('tsconfig.bundler.json', tsconfig('ESNext', 'bundler'));
  for (const [index, entry] of jsxEntries(tarballs).entries()) {
    write(`jsx.${index}.ts`, knownEvents(entry));
    write(`tsconfig.jsx.${index}.json`, tsconfig('ESNext', 'bundler', [`jsx.${index}.ts`]));
  }
}

function tsconfig(
  module: string,
  moduleResolution: string,
  files: readonly string[] = ['consumer.ts', 'view.tsx'],
): object {
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    strict: true,
    exactOptionalPropertyTypes: true,
    jsx: 'preserve',
    noEmit: true,
    resolveJsonModule: true,
    // The project's own declarations are checked by importing them; those of others are theirs to mend.
    skipLibCheck: true,
    types: [],
  };
  return { compilerOptions, files };
}

function everyEntry(tarballs: readonly Tarball[]): string {
  const modules = tarballs.flatMap(({ manifest }) => entriesOf(manifest).pure);
  const defines = tarballs.flatMap(({ manifest }) => entriesOf(manifest).define);
  return `${modules.map((entry, index) => `import * as m${index} from '${entry}';`).join('\n')}
${defines.map((entry) => `import '${entry}';`).join('\n')}
import manifest from '@meepraten/reaction-form/custom-elements.json' with { type: 'json' };
import type { ReactionForm } from '@meepraten/reaction-form';

export const modules = [${modules.map((_, index) => `m${index}`).join(', ')}];
export const schema: string = manifest.schemaVersion;

// The tag leads to the class, and the class to its properties and events.
const form: ReactionForm = document.createElement('mp-reaction-form');
form.maxLength = 4000;
form.addEventListener('reaction-submitted', (event) => event.status satisfies 'published' | 'pending');
// @ts-expect-error a length is a number
form.maxLength = 'long';
`;
}

function everyTag(tarballs: readonly Tarball[]): string {
  const jsx = jsxEntries(tarballs);
  return `${jsx.map((entry, index) => `import type { CustomElements as E${index} } from '${entry}';`).join('\n')}

declare global {
  namespace JSX {
    interface IntrinsicElements extends ${jsx.map((_, index) => `E${index}`).join(', ')} {}
  }
}

export const views = [
  <mp-reaction-form
    server="https://reactions.example"
    max-length={4000}
    without-website
    onreaction-submitted={(event) => event.status satisfies 'published' | 'pending'}
  />,
  <mp-reactions className="talk" thread="/a">Nog geen reacties</mp-reactions>,
  // @ts-expect-error there is no such property
  <mp-reaction-form colour="red" />,
];
`;
}

/** Where nothing but this one package is imported, the handlers of our own events know more of them than any event has. */
function knownEvents(entry: string): string {
  return `import type { CustomElements } from '${entry}';

type Taken<Handler> = Handler extends (event: infer Given) => void ? Omit<Given, 'currentTarget'> : never;
type Vague<Props> = {
  [Name in keyof Props]-?: Name extends \`on\${string}-\${string}\`
    ? Event extends Taken<NonNullable<Props[Name]>> ? Name : never
    : never;
}[keyof Props];
type VagueOfAny = { [Tag in keyof CustomElements]: Vague<CustomElements[Tag]> }[keyof CustomElements];

export const vague: [VagueOfAny] extends [never] ? 'none' : VagueOfAny = 'none';
`;
}

/** A page that imports what must have no side effect, and keeps hold of it so that nothing is dropped. */
export function purePage(tarballs: readonly Tarball[]): string {
  const entries = tarballs
    .filter(({ manifest }) => !isForServers(manifest))
    .flatMap(({ manifest }) => entriesOf(manifest).pure);
  return `${entries.map((entry, index) => `import * as m${index} from '${entry}';`).join('\n')}
globalThis.modules = [${entries.map((_, index) => `m${index}`).join(', ')}];
`;
}
