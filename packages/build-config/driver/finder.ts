import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Finder } from './in-page.ts';
import type { Tab } from './tab.ts';

const inPage = fileURLToPath(new URL('./in-page.ts', import.meta.url));
let script: Promise<string> | null = null;

type Answer<Act extends keyof Finder> = ReturnType<Finder[Act]>;

/** Asks the finder of a page something, and brings the finder there first where it is not yet. */
export async function ask<Act extends keyof Finder>(
  tab: Tab,
  act: Act,
  selector: string,
): Promise<Answer<Act>> {
  const finder = "document[Symbol.for('meepraten.finder')]";
  const question = `(${finder} ? [${finder}.${act}(${JSON.stringify(selector)})] : [])`;
  const known = await tab.evaluate<Answer<Act>[]>(question);
  if (known.length > 0) return known[0] as Answer<Act>;
  script ??= bundle();
  await tab.evaluate(`(() => { ${await script}; return true; })()`);
  const [answer] = await tab.evaluate<Answer<Act>[]>(question);
  return answer as Answer<Act>;
}

/** One implementation for every engine: that of Playwright's locators, as the package ivya keeps it for pages. */
async function bundle(): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, minify: true, lib: { entry: inPage, formats: ['iife'], name: 'finder' } },
  })) as Rolldown.RolldownOutput[];
  return outputs[0]?.output[0].code ?? '';
}
