import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { failureOf } from '../testing/brand-failures.js';
import { checkBrand } from './index.js';

describe('the fonts of a brand', () => {
  const right = [
    'Georgia',
    "'Source Sans 3', Calibri, sans-serif",
    '"Font, with a comma", serif',
    'Open Sans, Arial',
    'Bépo Ünï',
    '-apple-system, system-ui',
    '_font',
  ];
  for (const font of right)
    it(`may be named so: ${font}`, () => {
      expect(CSS.supports('font-family', font)).to.equal(true);
      expect(() => checkBrand({ font })).not.to.throw();
    });

  const wrong = {
    'Source Sans 3, sans-serif': 'font-needs-quotes',
    'AT&T Sans': 'font-needs-quotes',
    '16px Arial': 'not-a-font',
    'url(font.woff2)': 'not-a-font',
    "'Source Sans 3": 'not-a-font',
    'Georgia,': 'not-a-font',
    'Georgia,,serif': 'not-a-font',
    '': 'not-a-font',
    inherit: 'not-a-font',
    '12': 'not-a-font',
    'var(--site-font), serif': 'depends-on-page',
  };
  for (const [font, code] of Object.entries(wrong))
    it(`are refused by name, ${code}: ${font}`, () => {
      expect(failureOf({ font }).code).to.equal(code);
      expect(failureOf({ font }).variable).to.equal('--mp-brand-font');
    });

  it('come with the remedy', () => {
    expect(failureOf({ font: 'Source Sans 3, serif' }).message).to.match(/Write 'Source Sans 3'\./);
  });
});
