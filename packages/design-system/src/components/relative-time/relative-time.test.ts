import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './relative-time.define.js';
import { RelativeTime } from './relative-time.js';
import { en, nl } from './relative-time.terms.js';

const minute = 60_000;
const now = Date.UTC(2026, 10, 25, 12);

const draw = (datetime: string, lang = 'nl') =>
  fixture<RelativeTime>(html`<mp-relative-time lang=${lang} datetime=${datetime}></mp-relative-time>`);
const timeOf = (element: RelativeTime) => element.shadowRoot?.querySelector('time') as HTMLTimeElement;
const ago = (time: number) => new Date(now - time).toISOString();

/** Lets the observer of what is in sight have its say. */
async function seen(element: Element): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
  // Observers are told in any order, but all before the next frame.
  await new Promise(requestAnimationFrame);
}

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/**
 * Counts the timers set from now on. Not by a spy: `restoreAllMocks` in any later file of the page would put back the
 * fake timer that it was laid over.
 */
function countTimersSet(): () => number {
  let count = 0;
  const set = globalThis.setTimeout;
  globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
    count++;
    return set(...args);
  }) as typeof setTimeout;
  return () => count;
}

describe('<mp-relative-time>', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now });
  });
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(document, 'hidden');
  });

  it('tells how long ago it was in a native time, with the exact time as its title', async () => {
    const element = await draw(ago(5 * minute));
    expect(element).to.be.instanceOf(RelativeTime);
    expect(timeOf(element).textContent).to.equal('5 minuten geleden');
    expect(timeOf(element).dateTime).to.equal(ago(5 * minute));
    expect(timeOf(element).title).to.include('november 2026 om');
  });

  it('tells it in the language around it, and in another when that changes', async () => {
    const element = await draw(ago(5 * minute), 'ar');
    expect(timeOf(element).textContent).to.equal(new Intl.RelativeTimeFormat('ar').format(-5, 'minute'));
    element.lang = 'en';
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(timeOf(element).textContent).to.equal('5 minutes ago');
    element.lang = 'geen_taal!';
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(timeOf(element).textContent).to.equal('5 minutes ago');
  });

  it('tells the whole time at once where that is asked', async () => {
    const element = await draw(ago(5 * minute));
    element.exact = true;
    await element.updateComplete;
    expect(timeOf(element).textContent).to.include('25 november 2026 om');
  });

  for (const [lang, words] of Object.entries({ en: en.unknown, nl: nl.unknown })) {
    it(`says in ${lang} that a date is none, unless the page says something`, async () => {
      const element = await draw('morgen', lang);
      expect(element.shadowRoot?.querySelector('slot')?.textContent).to.equal(words);
      expect(timeOf(element)).to.be.null;
    });
  }

  it('goes on with the time', async () => {
    const element = await draw(ago(0));
    await seen(element);
    for (const [passed, words] of [
      [minute, '1 minuut geleden'],
      [minute, '2 minuten geleden'],
      [60 * minute, '1 uur geleden'],
    ] as const) {
      await vi.advanceTimersByTimeAsync(passed);
      await element.updateComplete;
      expect(timeOf(element).textContent).to.equal(words);
    }
  });

  it('has one timer for all of them, and none once they are gone or settled', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        ${Array.from({ length: 30 }, (_, index) => html`<mp-relative-time datetime=${ago(index * minute)}></mp-relative-time>`)}
      </div>`,
    );
    await seen(page);
    expect(vi.getTimerCount()).to.equal(1);
    page.replaceChildren();
    expect(vi.getTimerCount()).to.equal(0);
    await seen(await draw('2020-01-01T00:00:00Z'));
    expect(vi.getTimerCount()).to.equal(0);
  });

  it('sets its timer once, and not once for each that comes or goes', async () => {
    const times = Array.from({ length: 200 }, (_, index) => ago(index * minute));
    const page = await fixture<HTMLElement>(
      html`<div>${times.map((time) => html`<mp-relative-time datetime=${time}></mp-relative-time>`)}</div>`,
    );
    await seen(page);
    const timersSet = countTimersSet();
    for (const element of [...page.children].slice(1)) element.remove();
    expect(timersSet()).to.equal(0);
    page.replaceChildren(...times.map((datetime) => Object.assign(new RelativeTime(), { datetime })));
    await seen(page);
    await (page.lastElementChild as RelativeTime).updateComplete;
    expect(timersSet()).to.be.below(5);
  });

  it('rests while the page is hidden, and catches up when it is seen again', async () => {
    const element = await draw(ago(0));
    await seen(element);
    hide(true);
    expect(vi.getTimerCount()).to.equal(0);
    vi.setSystemTime(now + 10 * minute);
    hide(false);
    await element.updateComplete;
    expect(timeOf(element).textContent).to.equal('10 minuten geleden');
  });

  it('rests while it is out of sight', async () => {
    const element = await draw(ago(0));
    element.style.setProperty('position', 'fixed');
    element.style.setProperty('inset-block-start', '-9000px');
    await seen(element);
    await seen(element);
    expect(vi.getTimerCount()).to.equal(0);
  });

  for (const theme of themes) {
    it(`is accessible in the theme ${theme}`, async () => {
      vi.useRealTimers();
      const element = await draw('2026-11-25T12:00:00Z');
      element.setAttribute('theme', theme);
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }

  it('survives a move in the page, after which it goes on', async () => {
    const element = await draw(ago(0));
    (await fixture<HTMLElement>(html`<div lang="nl"></div>`)).append(element);
    await seen(element);
    await vi.advanceTimersByTimeAsync(minute);
    await element.updateComplete;
    expect(timeOf(element).textContent).to.equal('1 minuut geleden');
  });

  it('survives a second registration', () => {
    expect(() => defineOnce('mp-relative-time', class extends RelativeTime {})).not.to.throw();
    expect(customElements.get('mp-relative-time')).to.equal(RelativeTime);
  });
});
