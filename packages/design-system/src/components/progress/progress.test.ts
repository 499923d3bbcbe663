import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './progress.define.js';
import { Progress } from './progress.js';

const draw = (value: number | null, max = 1, dir = 'ltr') =>
  fixture<Progress>(
    html`<mp-progress dir=${dir} label="Importeren" .value=${value} .max=${max}></mp-progress>`,
  );
const trackOf = (progress: Progress) => progress.shadowRoot?.querySelector('[part=base]') as HTMLElement;
const nativeOf = (progress: Progress) =>
  progress.shadowRoot?.querySelector('progress') as HTMLProgressElement;
const barOf = (progress: Progress) => {
  const bar = progress.shadowRoot?.querySelector('[part=bar]') as HTMLElement;
  for (const motion of bar.getAnimations()) motion.finish();
  return bar.getBoundingClientRect();
};
const shareOf = (progress: Progress) =>
  barOf(progress).width / trackOf(progress).getBoundingClientRect().width;

describe('<mp-progress>', () => {
  it('says at first only that something goes on', async () => {
    const progress = await fixture<Progress>(html`<mp-progress label="Laden"></mp-progress>`);
    expect(progress).to.be.instanceOf(Progress);
    expect(progress).to.include({ value: null, max: 1, label: 'Laden' });
    expect(nativeOf(progress).position).to.equal(-1);
    expect(trackOf(progress).hasAttribute('data-indeterminate')).to.equal(true);
  });

  it('reads value, max and label from the attributes', async () => {
    const progress = await fixture<Progress>(
      html`<mp-progress value="3" max="4" label="Importeren"></mp-progress>`,
    );
    expect(nativeOf(progress).position).to.equal(0.75);
    expect(nativeOf(progress).getAttribute('aria-label')).to.equal('Importeren');
    expect(shareOf(progress)).to.be.closeTo(0.75, 0.01);
  });

  for (const [value, max, share] of [
    [0, 1, 0],
    [-5, 1, 0],
    [7, 5, 1],
    [0.5, 0, 0.5],
    [0.5, Number.NaN, 0.5],
  ] as const) {
    it(`shows ${share} for ${value} of ${max}`, async () => {
      const progress = await draw(value, max);
      expect(nativeOf(progress).position).to.equal(share);
      expect(shareOf(progress)).to.be.closeTo(share, 0.01);
    });
  }

  it('goes back to not knowing when the value is taken away', async () => {
    const progress = await draw(0.5);
    progress.removeAttribute('value');
    progress.value = null;
    await progress.updateComplete;
    expect(nativeOf(progress).position).to.equal(-1);
  });

  it('grows from where lines of text begin', async () => {
    for (const [dir, edge] of [
      ['ltr', 'left'],
      ['rtl', 'right'],
    ] as const) {
      const progress = await draw(0.25, 1, dir);
      expect(barOf(progress)[edge]).to.be.closeTo(trackOf(progress).getBoundingClientRect()[edge], 0.5);
    }
  });

  for (const theme of themes) {
    it(`is accessible in the theme ${theme}, whether it knows how far it is or not`, async () => {
      for (const value of [null, 0.5]) {
        const progress = await draw(value);
        progress.setAttribute('theme', theme);
        await progress.updateComplete;
        await expect(progress).to.be.accessible();
      }
    });
  }

  it('survives a move in the page and a second registration', async () => {
    const progress = await draw(0.5);
    const track = trackOf(progress);
    (await fixture<HTMLElement>(html`<div></div>`)).append(progress);
    await progress.updateComplete;
    expect(trackOf(progress)).to.equal(track);
    expect(() => defineOnce('mp-progress', class extends Progress {})).not.to.throw();
    expect(customElements.get('mp-progress')).to.equal(Progress);
  });
});
