import { describe, expect, it } from 'vitest';
import { readArticles } from '../../bench/dutch-blogs/labelled-set.js';
import { randomFrom } from './testing/random-reads.js';
import { tokenise } from './tokenise.js';
import { urlIdentity } from './url-identity.js';

describe('tokenise', () => {
  it('cuts Dutch as Dutch is written', () => {
    expect(tokenise('Zo’n 10.000 va’s werken in loondienst, of niet?', 'nl')).toEqual([
      "zo'n",
      '10.000',
      "va's",
      'werken',
      'in',
      'loondienst',
      'of',
      'niet',
    ]);
  });

  it('makes letter case, character forms and apostrophes equal', () => {
    expect(tokenise("ﬁets CAFÉ cafe\u0301 zo'n", 'nl')).toEqual(['fiets', 'café', 'café', "zo'n"]);
  });

  it('keeps digits', () => {
    expect(tokenise('AVG 2018 in 24 uur', 'nl')).toEqual(['avg', '2018', 'in', '24', 'uur']);
  });

  it('cuts scripts without spaces', () => {
    expect(tokenise('今日は良い天気です', 'ja').length).toBeGreaterThan(2);
  });

  /** The words as the segmenter of the language cuts them, which takes long to make. */
  const segmented = (text: string, lang: string): string[] => {
    const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
    const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(plain)];
    return segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  };

  it('cuts a text as the segmenter does, without one where words have spaces between them', () => {
    for (const { text } of readArticles()) expect(tokenise(text!, 'nl')).toEqual(segmented(text!, 'nl'));
    const russian = "В 2026 году — 1,5 млн. читателей; т.е. «много», и д'Артаньян.";
    expect(tokenise(russian, 'ru')).toEqual(segmented(russian, 'ru'));
  });

  it.each([1, 2, 3, 4])('does so for whatever stands side by side (%i)', (seed) => {
    const random = randomFrom(seed);
    const signs = [..."abÉßжπ019 .,:;'’‘·-/@#&€%()!?…–²½ªº①ﬁ\u0301\u0308\u200b\u00ad"];
    for (let text = 0; text < 2000; text += 1) {
      const mixed = Array.from({ length: 12 }, () => signs[Math.floor(random() * signs.length)]).join('');
      expect(tokenise(mixed, 'nl'), JSON.stringify(mixed)).toEqual(segmented(mixed, 'nl'));
    }
  });

  it('takes a language that is none', () => {
    expect(tokenise('een twee', 'not a language')).toEqual(['een', 'twee']);
    expect(tokenise('een twee', '')).toEqual(['een', 'twee']);
  });
});

describe('urlIdentity', () => {
  const one = urlIdentity('https://a.example/pad?b=2&a=1');
  for (const address of [
    'http://a.example/pad?b=2&a=1',
    'https://A.EXAMPLE/pad/?a=1&b=2#kop',
    'https://a.example:443/pad?a=1&utm_source=mail&b=2&fbclid=x',
  ])
    it(`is that of ${address}`, () => expect(urlIdentity(address)).toBe(one));

  for (const address of [
    'https://b.example/pad?b=2&a=1',
    'https://a.example/Pad?b=2&a=1',
    'https://a.example/pad?a=1',
    'https://a.example:8443/pad?b=2&a=1',
    '/pad?b=2&a=1',
  ])
    it(`is not that of ${address}`, () => expect(urlIdentity(address)).not.toBe(one));

  it('takes relative addresses and text that is none', () => {
    expect(urlIdentity('/a/')).toBe(urlIdentity('/a'));
    expect(urlIdentity('https://')).toBe('https://');
  });
});
