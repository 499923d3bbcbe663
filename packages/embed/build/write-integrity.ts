// Writes what a page may ask of each file beside the files, and prints the tags that ask for it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tags } from '../command/tags.ts';
import { integrityOf } from './integrity.ts';

const own = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${own}/package.json`, 'utf8')) as { version: string };
const integrity = integrityOf(`${own}/dist`, version);
writeFileSync(`${own}/dist/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
console.log(`\n${tags({ base: 'https://cdn.example/meepraten/', inOneFile: true }, integrity)}`);
