import { readFileSync } from 'node:fs';

const { version } = JSON.parse(
  readFileSync(new URL('../design-system/package.json', import.meta.url), 'utf8'),
) as { version: string };

/** All packages share one version; builds write it into the code in place of this name. */
export const versionDefine = { __MEEPRATEN_VERSION__: JSON.stringify(version) };
