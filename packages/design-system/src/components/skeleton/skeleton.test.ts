import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './skeleton.define.js';
import { Skeleton } from './skeleton.js';
import { en, nl } from './skeleton.terms.js';

const draw = (lines = 3) => fixture<Skeleton>(html`<mp-skeleton lines=${lines}></mp-skeleton>`);
const boxOf = (skeleton: Skeleton) => skeleton.shadowRoot?.querySelector('[part=base]') as HTMLElement;
const linesOf = (skeleton: Skeleton) => boxOf(skeleton).querySelectorAll('i');

describe('<mp-skeleton>', () => {
  it('keeps the room of three lines by default', async () => {
    const skeleton = await fixture<Skeleton>(html`<mp-skeleton></mp-skeleton>`);
    expect(skeleton).to.be.instanceOf(Skeleton);
    expect(skeleton.lines).to.equal(3);
    expect(linesOf(skeleton)).to.have.lengthOf(3);
  });

  it('is as high as that many lines of text, from the start', async () => {
    for (const lines of [1, 4, 9]) {
      const skeleton = await draw(lines);
      const text = await fixture<HTMLElement>(
        html`<div style="line-height: 1.55">${Array.from({ length: lines }, () => html`x<br />`)}</div>`,
      );
      // WebKit rounds the height of each line down.
      expect(skeleton.getBoundingClientRect().height).to.be.closeTo(
        text.getBoundingClientRect().height,
        lines,
      );
    }
  });

  for (const [lines, drawn] of [
    [0, 1],
    [-2, 1],
    [Number.NaN, 1],
    [2.7, 2],
    [100_000, 100],
  ] as const) {
    it(`draws ${drawn} of ${lines} lines`, async () => {
      const skeleton = await draw();
      skeleton.lines = lines;
      await skeleton.updateComplete;
      expect(linesOf(skeleton)).to.have.lengthOf(drawn);
    });
  }

  it('is seen only once the wait is noticed', async () => {
    const lines = boxOf(await draw()).querySelector('.skeleton') as HTMLElement;
    const [appearance] = lines.getAnimations();
    expect(appearance?.effect?.getTiming()).to.include({ delay: 300, duration: 0, fill: 'both' });
    appearance!.pause();
    appearance!.currentTime = 299;
    expect(getComputedStyle(lines).visibility).to.equal('hidden');
    appearance!.currentTime = 301;
    expect(getComputedStyle(lines).visibility).to.equal('visible');
  });

  for (const [lang, words] of Object.entries({ en: en.loading, nl: nl.loading })) {
    it(`says so in ${lang} to those who cannot see it`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang=${lang}><mp-skeleton></mp-skeleton></div>`);
      const skeleton = page.querySelector('mp-skeleton') as Skeleton;
      expect(boxOf(skeleton).querySelector('slot')?.textContent).to.equal(words);
    });
  }

  it('says what the page says', async () => {
    const skeleton = await fixture<Skeleton>(html`<mp-skeleton>Reacties komen eraan</mp-skeleton>`);
    expect(boxOf(skeleton).querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal(
      'Reacties komen eraan',
    );
  });

  for (const theme of themes) {
    it(`is accessible in the theme ${theme}`, async () => {
      const skeleton = await fixture<Skeleton>(
        html`<mp-skeleton role="status" theme=${theme}></mp-skeleton>`,
      );
      await expect(skeleton).to.be.accessible();
    });
  }

  it('survives a move in the page and a second registration', async () => {
    const skeleton = await draw();
    const box = boxOf(skeleton);
    (await fixture<HTMLElement>(html`<div></div>`)).append(skeleton);
    await skeleton.updateComplete;
    expect(boxOf(skeleton)).to.equal(box);
    expect(() => defineOnce('mp-skeleton', class extends Skeleton {})).not.to.throw();
    expect(customElements.get('mp-skeleton')).to.equal(Skeleton);
  });
});
