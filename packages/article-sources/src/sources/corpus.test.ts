/// <reference types="@meepraten/build-config/glob" />
import { mediaType } from '@meepraten/build-config/media-types';
import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { corpusFiles, readFile } from '../testing/corpus.js';
import { withoutSetHtml } from '../testing/without-set-html.js';

const files = corpusFiles(
  import.meta.glob<string>('../testing/corpus/*.*', { query: '?raw', import: 'default', eager: true }),
  mediaType,
);

describe('the corpus', () => {
  it('is one of many files', () => {
    expect(files.length).to.be.at.least(60);
  });

  for (const file of files) {
    it(`is read as written: ${file.name} (${file.expected.rule})`, async () => {
      expect(await readFile(file)).to.deep.equal(file.expected);
    });

    it.runIf('setHTML' in Element.prototype)(`is read so by the stand-in too: ${file.name}`, async () => {
      withoutSetHtml();
      expect(await readFile(file)).to.deep.equal(file.expected);
    });
  }
});
