import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../workspace.ts';

/** A copy of the design system with what lint and the compiler need around it, on the same installed packages. */
export class WorkspaceCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'meepraten-'));
  readonly folder = join(this.root, 'packages', 'design-system');

  constructor() {
    const files = ['package.json', 'tsconfig.base.json', '.prettierignore', 'packages/design-system'];
    const settings = ['eslint.config.js', 'lint'].map((name) => `packages/build-config/${name}`);
    for (const path of [...files, ...settings])
      cpSync(join(root, path), join(this.root, path), {
        recursive: true,
        filter: (source) => !['dist', 'node_modules', '.turbo'].includes(basename(source)),
      });
    symlinkSync(join(root, 'node_modules'), join(this.root, 'node_modules'), 'junction');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
