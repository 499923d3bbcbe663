import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, onTestFinished, vi } from 'vitest';
import '../testing/specimen.js';
import type { Specimen } from '../testing/specimen.js';

const inLanguage = (lang: string) =>
  fixture<HTMLElement>(html`<div lang=${lang}><mp-specimen></mp-specimen></div>`);

const specimenOf = async (page: HTMLElement) => {
  const specimen = page.querySelector('mp-specimen') as Specimen;
  await specimen.updateComplete;
  return specimen;
};

describe('LocaleController', () => {
  for (const [tag, words, lang] of [
    ['nl', 'Meepraten', 'nl'],
    ['nl-BE', 'Meepraten', 'nl-BE'],
    ['NL', 'Meepraten', 'NL'],
    ['nl_NL', 'Meepraten', 'nl-NL'],
    ['en-GB', 'Join in', 'en-GB'],
    ['fy', 'Join in', 'en'],
    ['', 'Join in', 'en'],
    ['nl-€', 'Join in', 'en'],
    ['constructor', 'Join in', 'en'],
  ] as const) {
    it(`speaks ${words === 'Meepraten' ? 'Dutch' : 'English'} where the page says '${tag}'`, async () => {
      const specimen = await specimenOf(await inLanguage(tag));
      expect(specimen.words).to.equal(words);
      expect(specimen.locale.lang).to.equal(lang);
      expect(() => new Intl.DateTimeFormat(specimen.locale.lang)).not.to.throw();
    });
  }

  it("takes the nearest language, and the page's where nothing nearer says one", async () => {
    const { lang } = document.documentElement;
    onTestFinished(() => {
      document.documentElement.lang = lang;
    });
    document.documentElement.lang = 'nl';
    const page = await fixture<HTMLElement>(html`<div><mp-specimen></mp-specimen></div>`);
    const specimen = await specimenOf(page);
    expect(specimen.words).to.equal('Meepraten');
    page.lang = 'en';
    await vi.waitFor(() => expect(specimen.words).to.equal('Join in'));
  });

  it('says it again in the new language when the language changes', async () => {
    const page = await inLanguage('nl');
    const specimen = await specimenOf(page);
    page.lang = 'en';
    await vi.waitFor(() => expect(specimen.words).to.equal('Join in'));
    specimen.lang = 'nl';
    await vi.waitFor(() => expect(specimen.words).to.equal('Meepraten'));
  });
});
