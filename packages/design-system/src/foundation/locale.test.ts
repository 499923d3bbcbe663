import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { afterEach, describe, it, onTestFinished, vi } from 'vitest';
import '../testing/specimen.js';
import type { Specimen } from '../testing/specimen.js';
import { LocaleController } from './locale.js';
import type { Translations } from './translations.js';

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
    ['NL', 'Meepraten', 'nl'],
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

interface Words {
  speaker: { greeting: string };
}

const inGerman: Words = { speaker: { greeting: 'Mitreden' } };
const fetchWords = vi.fn<(tag: string) => Promise<Words | undefined>>();
const translations: Translations<Words> = { words: {}, load: async () => ({ fetchWords }) };

class Speaker extends LitElement {
  readonly locale = new LocaleController(
    this,
    { en: { greeting: 'Join in' }, nl: { greeting: 'Meepraten' } },
    translations,
    'speaker',
  );

  override render() {
    const { terms, lang, isReady } = this.locale;
    return html`<p lang=${lang} ?hidden=${!isReady}>${terms.greeting}</p>`;
  }

  get paragraph(): HTMLParagraphElement {
    return this.shadowRoot!.querySelector('p')!;
  }
}

customElements.define('mp-speaker', Speaker);

const speakerIn = (lang: string) => fixture<Speaker>(html`<mp-speaker lang=${lang}></mp-speaker>`);

describe('a language that is fetched', () => {
  afterEach(() => {
    vi.useRealTimers();
    fetchWords.mockReset();
    for (const tag of Object.keys(translations.words)) delete translations.words[tag];
  });

  it('is spoken once its words are here, by the tag of the page', async () => {
    fetchWords.mockResolvedValue(inGerman);
    const { locale, paragraph } = await speakerIn('de_AT');
    await vi.waitFor(() => expect(paragraph.textContent).to.equal('Mitreden'));
    expect(paragraph.hidden).to.equal(false);
    expect(paragraph.lang).to.equal('de-AT');
    expect(locale.lang).to.equal('de-AT');
    expect(fetchWords.mock.calls).to.deep.equal([['de-AT']]);
  });

  it('is spoken at once by who comes when its words are here', async () => {
    fetchWords.mockResolvedValue(inGerman);
    await (
      await speakerIn('de')
    ).locale.arrival;
    const { paragraph } = await speakerIn('de');
    expect(paragraph.textContent).to.equal('Mitreden');
    expect(paragraph.hidden).to.equal(false);
    expect(fetchWords.mock.calls).to.have.length(1);
  });

  it('is not fetched for what is built in', async () => {
    for (const lang of ['nl-BE', 'en', '']) expect((await speakerIn(lang)).paragraph.hidden).to.equal(false);
    expect(fetchWords.mock.calls).to.have.length(0);
  });

  it('is English where there are no words in it', async () => {
    fetchWords.mockResolvedValue(undefined);
    const { paragraph } = await speakerIn('fy');
    await vi.waitFor(() => expect(paragraph.hidden).to.equal(false));
    expect(paragraph.textContent).to.equal('Join in');
    expect(paragraph.lang).to.equal('en');
  });

  it('is English as long as it cannot be fetched, and tried again when the device is back online', async () => {
    fetchWords.mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue(inGerman);
    const { paragraph } = await speakerIn('de');
    await vi.waitFor(() => expect(paragraph.hidden).to.equal(false));
    expect(paragraph.textContent).to.equal('Join in');
    dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(paragraph.textContent).to.equal('Mitreden'));
    expect(paragraph.hidden).to.equal(false);
  });

  it('is not waited for too long, and spoken when it comes after all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let arrive = (_: Words) => {};
    fetchWords.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    const speaker = await speakerIn('de');
    const { paragraph } = speaker;
    expect(paragraph.hidden).to.equal(true);
    vi.advanceTimersByTime(2000);
    await speaker.updateComplete;
    expect(paragraph.hidden).to.equal(false);
    expect(paragraph.textContent).to.equal('Join in');
    arrive(inGerman);
    await speaker.locale.arrival;
    await speaker.updateComplete;
    expect(paragraph.textContent).to.equal('Mitreden');
  });

  it('follows the page, without hiding what is shown already', async () => {
    fetchWords.mockResolvedValue(inGerman);
    const speaker = await speakerIn('nl');
    speaker.lang = 'de';
    await vi.waitFor(() => expect(speaker.locale.around).to.equal('de'));
    await speaker.updateComplete;
    expect(speaker.paragraph.hidden).to.equal(false);
    await vi.waitFor(() => expect(speaker.paragraph.textContent).to.equal('Mitreden'));
  });

  it('gives way to the words that the page brings, also of what is built in', async () => {
    translations.words['nl'] = { speaker: { greeting: 'Praat u mee' } };
    translations.words['fy'] = { speaker: { greeting: 'Prate mei' } };
    expect((await speakerIn('nl')).paragraph.textContent).to.equal('Praat u mee');
    expect((await speakerIn('nl-BE')).paragraph.textContent).to.equal('Meepraten');
    const { locale, paragraph } = await speakerIn('fy');
    expect([paragraph.textContent, locale.lang]).to.deep.equal(['Prate mei', 'fy']);
    expect(fetchWords.mock.calls).to.have.length(0);
  });

  it('completes what the page brings a part of', async () => {
    translations.words['de'] = {};
    fetchWords.mockResolvedValue(inGerman);
    const { paragraph } = await speakerIn('de');
    await vi.waitFor(() => expect(paragraph.textContent).to.equal('Mitreden'));
  });
});
