import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from '@custom-elements-manifest/analyzer';
import { registeredElements, type Manifest } from './model.ts';
import type { ValueLists } from './value-lists.ts';
import { vscodeData } from './vscode-data.ts';
import { webTypes } from './web-types.ts';

export const editorFiles = { vscode: 'dist/vscode.html-custom-data.json', webTypes: 'dist/web-types.json' };

/** Writes what editors complete tags, attributes and their values with. */
export function editorDataPlugin(lists: ValueLists): Plugin {
  return {
    name: 'editor-data',
    packageLinkPhase({ customElementsManifest }) {
      const elements = registeredElements(customElementsManifest as unknown as Manifest);
      const own = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
      write(editorFiles.vscode, vscodeData(elements, lists));
      write(editorFiles.webTypes, webTypes(elements, lists, own));
    },
  };
}

function write(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
