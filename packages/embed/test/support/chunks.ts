import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { litForGuests } from '../../build/lit-for-guests.ts';

/** Bundles one file with the plugin that makes Lit a guest, and gives the code of each chunk by name. */
export async function bundle(entry: string, plugins: Plugin[] = []): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('../fixtures', import.meta.url)),
    logLevel: 'silent',
    plugins: [litForGuests(), ...plugins],
    resolve: { conditions: ['module', 'browser'] },
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'entry' } },
  });
  const [{ output }] = result as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.name, file.code] as const] : [])));
}
