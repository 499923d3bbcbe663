import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { integrityOf, type Integrity } from '../build/integrity.ts';
import { dist } from './support/journey.ts';

it('the hashes are those of the files', () => {
  const integrity = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Integrity;
  expect(integrity).toEqual(integrityOf(dist, integrity.version));
});
