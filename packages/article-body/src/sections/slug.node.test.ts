import { describe, expect, it } from 'vitest';
import { slugOf } from './slug.js';

describe('the slug of a heading', () => {
  it.each([
    ['Herkomst van virtuele assistentie', '', 'herkomst-van-virtuele-assistentie'],
    ['  Eén vraag — twéé antwoorden?! ', 'nl', 'een-vraag-twee-antwoorden'],
    ['Zo’n va uit de jaren ’90', 'nl', 'zon-va-uit-de-jaren-90'],
    ['IJsvrij & ijver', 'nl', 'ijsvrij-ijver'],
    ['Übergrößen', 'de', 'uebergroessen'],
    ['Übergrößen', 'nl', 'ubergroßen'],
    ['ILIK SU', 'tr', 'ılık-su'],
    ['ما هو المساعد؟', 'ar', 'ما-هو-المساعد'],
    ['कौन लिखता है?', 'hi', 'कौन-लिखता-है'],
    ['什么是助理', 'zh', '什么是助理'],
    ['Ёлка и май', 'ru', 'ёлка-и-май'],
    ['42', '', '42'],
    ['— ? —', '', ''],
    ['Malformed language', 'nl_NL_x!!', 'malformed-language'],
  ])('of «%s» in %s is %s', (title, lang, slug) => {
    expect(slugOf(title, lang)).toBe(slug);
  });

  it('is the same however the letters are composed', () => {
    expect(slugOf('Eén'.normalize('NFD'))).toBe(slugOf('Eén'.normalize('NFC')));
  });

  it('is no longer than an address bears, and ends in a word', () => {
    const slug = slugOf('woord '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/-woord$/);
  });
});
