import type { Extras } from './component-files.ts';
import type { ComponentName } from './component-name.ts';

/** @returns the index of a package with what the component exports, in the order of the files. */
export function withExports(
  index: string,
  { file, class: className }: ComponentName,
  { events }: Pick<Extras, 'events'>,
): string {
  const path = `./components/${file}/${file}`;
  const lines = [
    ...(events ? [`export { ${className}PressEvent } from '${path}.events.js';\n`] : []),
    `export { ${className} } from '${path}.js';\n`,
  ];
  return lines.reduce(inserted, index);
}

/** @returns the file that registers all components, with this one. */
export function withDefineImport(define: string, { file }: ComponentName): string {
  return inserted(define, `import './components/${file}/${file}.define.js';\n`);
}

/** @returns a package.json with the entry `./NAME/define`, after those of the other components. */
export function withDefineEntry(text: string, { file }: ComponentName): string {
  const manifest = JSON.parse(text) as { exports: Record<string, unknown> };
  const target = `./dist/components/${file}/${file}.define`;
  const entry = [`./${file}/define`, { types: `${target}.d.ts`, default: `${target}.js` }] as const;
  const entries = Object.entries(manifest.exports);
  const last = entries.findLastIndex(([path]) => path.endsWith('/define'));
  entries.splice(last + 1, 0, [...entry]);
  return `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** Puts a statement before the first whose module comes after its own, so that the list stays sorted. */
function inserted(text: string, statement: string): string {
  const own = moduleOf(statement);
  const statements = [...text.matchAll(/^(?:import|export) [^;]*;\n/gm)];
  const next = statements.find(([each]) => moduleOf(each) > own);
  const at = next?.index ?? text.length;
  return text.slice(0, at) + statement + text.slice(at);
}

function moduleOf(statement: string): string {
  return /'([^']*)';\n$/.exec(statement)?.[1] ?? '';
}
