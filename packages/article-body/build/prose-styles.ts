// npm run prose: makes the style module of isolated articles from prose.css, so that both look the same by construction.
import { readFileSync, writeFileSync } from 'node:fs';
import { proseModule } from './prose-module.ts';

const source = new URL('../src/prose.css', import.meta.url);
const target = new URL('../src/isolated/generated/prose.styles.ts', import.meta.url);

writeFileSync(target, proseModule(readFileSync(source, 'utf8')));
