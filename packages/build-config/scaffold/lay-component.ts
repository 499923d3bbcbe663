import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format } from 'prettier';
import { readManifest } from '../workspace.ts';
import { componentFiles, type Extras } from './component-files.ts';
import { componentName, type ComponentName } from './component-name.ts';
import { withDefineEntry, withDefineImport, withExports } from './entries.ts';

export interface Order extends Extras {
  name: string;
  /** Folder of the package that gets it. */
  folder: string;
}

/**
 * Lays the folder of a new component and adds it to the entries of its package.
 *
 * @returns the files written, those of the package last.
 * @throws {Error} in one line, before anything is written, when the name is no good or taken.
 */
export async function layComponent({ name, folder, ...extras }: Order): Promise<string[]> {
  const component = componentName(name);
  refuseTaken(component, folder);
  const place = join(folder, 'src', 'components', component.file);
  const files = new Map<string, string>();
  for (const [file, text] of componentFiles(component, extras)) files.set(join(place, file), text);
  const edit = (file: string, change: (text: string) => string) =>
    files.set(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  edit('src/index.ts', (text) => withExports(text, component, extras));
  edit('src/define.ts', (text) => withDefineImport(text, component));
  edit('package.json', (text) => withDefineEntry(text, component));
  const formatted = await Promise.all(
    [...files].map(async ([file, text]) => [file, await inStyle(file, text)] as const),
  );
  mkdirSync(place);
  for (const [file, text] of formatted) writeFileSync(file, text);
  return [...files.keys()];
}

function refuseTaken({ file, tag, class: className }: ComponentName, folder: string): void {
  if (!existsSync(join(folder, 'src', 'components')) || !existsSync(join(folder, 'src', 'define.ts')))
    throw new Error(`${basename(folder)} holds no components: a component goes into packages/design-system.`);
  if (existsSync(join(folder, 'src', 'components', file)))
    throw new Error(`'${file}' is taken: src/components/${file} is there already.`);
  if (className in globalThis)
    throw new Error(`'${file}' is taken: ${className} is a class of JavaScript itself.`);
  if (readManifest(folder).exports?.[`./${file}/define`])
    throw new Error(`'${file}' is taken: package.json has an entry ./${file}/define already.`);
  const index = readFileSync(join(folder, 'src', 'index.ts'), 'utf8');
  if (new RegExp(`\\b${className}\\b`).test(index))
    throw new Error(`'${file}' is taken: index.ts exports a ${className} already.`);
  if (readFileSync(join(folder, 'custom-elements.json'), 'utf8').includes(`"${tag}"`))
    throw new Error(`'${file}' is taken: there is a <${tag}> already.`);
}

/** The project's own settings for Prettier stand in the package.json at its root. */
async function inStyle(file: string, text: string): Promise<string> {
  const { prettier } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as {
    prettier: object;
  };
  return format(text, { ...prettier, filepath: file });
}
