import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { PackageManifest } from '../workspace.ts';

/** @returns the code of a production bundle of this source, made in the consumer's folder. */
export async function bundle(consumer: string, name: string, source: string): Promise<string> {
  const entry = join(consumer, `${name}.js`);
  writeFileSync(entry, source);
  const mode = process.env['NODE_ENV'];
  const result = (await build({
    root: consumer,
    configFile: false,
    logLevel: 'error',
    // Without `development`, which a process that runs tests would ask for.
    resolve: { conditions: ['module', 'browser'] },
    build: { write: false, rolldownOptions: { input: entry, output: { codeSplitting: false } } },
  })) as Rolldown.RolldownOutput;
  // Vite sets it for all that this process starts later: an npm would leave out what is for development.
  if (mode === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = mode;
  return result.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

/** The tags that a define entry of an installed package registers. */
export function tagsOf(consumer: string, { name, customElements }: PackageManifest, entry: string): string[] {
  if (!customElements) return [];
  const file = join(consumer, 'node_modules', name, customElements);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { exports: { kind: string; name: string }[] }[];
  };
  const tags = modules.flatMap(({ exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map((definition) => definition.name),
  );
  const component = /\/([\w-]+)\/define$/.exec(entry.slice(name.length))?.[1];
  return component ? tags.filter((tag) => tag === `mp-${component}`) : tags;
}

/** Writes a page with this script, after one that notes what is registered. */
export function writePage(site: string, name: string, script: string, body = ''): void {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, `${name}.js`), script);
  writeFileSync(
    join(site, `${name}.html`),
    `<!doctype html>
<html lang="nl">
<title>${name}</title>
<script>
  globalThis.registered = [];
  const define = customElements.define;
  customElements.define = function (tag, ...rest) {
    registered.push(tag);
    return define.call(this, tag, ...rest);
  };
</script>
${body}
<script type="module" src="./${name}.js"></script>
</html>
`,
  );
}
