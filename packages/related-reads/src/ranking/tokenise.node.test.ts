import { describe, expect, it } from 'vitest';
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
