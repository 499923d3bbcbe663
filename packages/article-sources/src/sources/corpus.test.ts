/// <reference types="@meepraten/build-config/glob" />
import { mediaType } from '@meepraten/build-config/media-types';
import { expect } from '@open-wc/testing';
import { afterEach, describe, it } from 'vitest';
import { loadArticle } from '../load-article.js';
import { rules } from '../normaliser/normalise.js';
import { addressOf } from '../testing/blob-address.js';
import { corpusFiles, described, type CorpusFile, type Expected } from '../testing/corpus.js';
import { withoutSetHtml } from '../testing/without-set-html.js';

const files = corpusFiles(
  import.meta.glob<string>('../testing/corpus/*.*', { query: '?raw', import: 'default', eager: true }),
);
const every = [...rules];
const ruleNames = every.map(({ name }) => name);

afterEach(() => void rules.splice(0, Infinity, ...every));

async function read({ path, source, expected }: CorpusFile): Promise<Expected> {
  return described(await loadArticle(addressOf(source, mediaType(path))), expected.rule);
}

describe('the corpus', () => {
  it('has a file for every rule', () => {
    expect(files.length).to.be.at.least(60);
    const checked = new Set(files.map(({ expected }) => expected.rule));
    expect(ruleNames.filter((name) => !checked.has(name))).to.deep.equal([]);
  });

  for (const file of files) {
    it(`is read as written: ${file.name} (${file.expected.rule})`, async () => {
      expect(await read(file)).to.deep.equal(file.expected);
    });

    it.runIf('setHTML' in Element.prototype)(`is read so by the stand-in too: ${file.name}`, async () => {
      withoutSetHtml();
      expect(await read(file)).to.deep.equal(file.expected);
    });
  }

  for (const file of files.filter(({ expected }) => ruleNames.includes(expected.rule)))
    it(`needs its rule: ${file.name} without ${file.expected.rule}`, async () => {
      const left = every.filter(({ name }) => name !== file.expected.rule);
      rules.splice(0, Infinity, ...left);
      expect(await read(file).catch(() => null)).not.to.deep.equal(file.expected);
    });
});
