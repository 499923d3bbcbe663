/// <reference types="@meepraten/build-config/glob" />
import { mediaType } from '@meepraten/build-config/media-types';
import { expect } from '@open-wc/testing';
import { afterEach, describe, it } from 'vitest';
import { server } from 'vitest/browser';
import type { loadArticle } from '../load-article.js';
import { rules } from '../normaliser/normalise.js';
import type { SourceError } from '../problems.js';
import { corpusFiles, readFile } from '../testing/corpus.js';
import { ruleRemovals } from '../testing/rule-removals.js';

const files = corpusFiles(
  import.meta.glob<string>('../testing/corpus/*.*', { query: '?raw', import: 'default', eager: true }),
  mediaType,
);
const every = [...rules];
const ruleNames = every.map(({ name }) => name);
const removedRules = ruleRemovals.map(({ rule }) => rule);

afterEach(() => void rules.splice(0, Infinity, ...every));

/** The code of this package without that of a rule; the whole of it for a number that is none's. */
async function loaderWithout(removal: number): Promise<typeof loadArticle> {
  const changed = (await import(/* @vite-ignore */ `../load-article.ts?without=${removal}`)) as {
    loadArticle: typeof loadArticle;
  };
  return changed.loadArticle;
}

describe('a rule of the corpus', () => {
  it('is checked by a file, and can be taken out', () => {
    const checked = new Set(files.map(({ expected }) => expected.rule));
    expect([...checked].toSorted()).to.deep.equal([...ruleNames, ...removedRules].toSorted());
  });

  for (const file of files.filter(({ expected }) => ruleNames.includes(expected.rule)))
    it(`is needed by ${file.name}: ${file.expected.rule}`, async () => {
      const left = every.filter(({ name }) => name !== file.expected.rule);
      rules.splice(0, Infinity, ...left);
      expect(await readFile(file).catch(() => null)).not.to.deep.equal(file.expected);
    });

  // What is told apart here is our own code: one engine knows.
  describe.runIf(server.browser === 'chromium')('outside the normaliser', () => {
    it('is what the trial takes out, and nothing else', async () => {
      const load = await loaderWithout(ruleRemovals.length);
      for (const file of files.slice(0, 3)) expect(await readFile(file, load)).to.deep.equal(file.expected);
    });

    for (const file of files.filter(({ expected }) => !ruleNames.includes(expected.rule)))
      it(`is needed by ${file.name}: ${file.expected.rule}`, async () => {
        const load = await loaderWithout(removedRules.indexOf(file.expected.rule));
        const outcome = await readFile(file, load).catch((cause: unknown) => (cause as SourceError).code);
        expect(outcome).not.to.deep.equal(file.expected);
        // Another failure would be one of code that is broken, not of a rule that is missing.
        if (typeof outcome === 'string') expect(outcome).to.equal('empty');
      });
  });
});
