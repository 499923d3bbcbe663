import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './badge.define.js';
import { Badge } from './badge.js';
import { badgeVariants } from './render-badge.js';

const draw = () => fixture<Badge>(html`<mp-badge>Auteur</mp-badge>`);
const boxOf = (badge: Badge) => badge.shadowRoot?.querySelector('[part=badge]') as HTMLElement;

describe('<mp-badge>', () => {
  it('shows its words in a plain box by default', async () => {
    const badge = await draw();
    expect(badge).to.be.instanceOf(Badge);
    expect(badge.variant).to.equal('plain');
    expect(boxOf(badge).querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('Auteur');
  });

  it('stands in its line of text', async () => {
    const line = await fixture<HTMLElement>(html`<p>Anja <mp-badge>Auteur</mp-badge> zegt</p>`);
    expect(getComputedStyle(line.querySelector('mp-badge')!).display).to.equal('inline-block');
    expect(line.getBoundingClientRect().height).to.be.lessThan(40);
  });

  it('looks different in each variant, and follows a change of it', async () => {
    const badge = await draw();
    const looks = new Set<string>();
    for (const variant of badgeVariants) {
      badge.variant = variant;
      await badge.updateComplete;
      const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(boxOf(badge));
      looks.add([borderTopColor, borderTopStyle, backgroundColor].join());
    }
    expect(looks.size).to.equal(badgeVariants.length);
  });

  for (const theme of themes) {
    it(`is accessible in every variant in the theme ${theme}`, async () => {
      const badges = await fixture<HTMLElement>(
        html`<div>
          ${badgeVariants.map((variant) => html`<mp-badge theme=${theme} variant=${variant}>Auteur</mp-badge>`)}
        </div>`,
      );
      await expect(badges).to.be.accessible();
    });
  }

  it('takes its rounding from the page', async () => {
    const badge = await draw();
    badge.style.setProperty('--mp-badge-radius', '2px');
    expect(getComputedStyle(boxOf(badge)).borderTopLeftRadius).to.equal('2px');
  });

  it('breaks a word that is longer than the line', async () => {
    const room = await fixture<HTMLElement>(
      html`<div style="inline-size: 160px"><mp-badge>${'zonderspaties'.repeat(6)}</mp-badge></div>`,
    );
    expect(room.scrollWidth).to.equal(160);
  });

  it('survives a move in the page and a second registration', async () => {
    const badge = await draw();
    const box = boxOf(badge);
    (await fixture<HTMLElement>(html`<div></div>`)).append(badge);
    await badge.updateComplete;
    expect(boxOf(badge)).to.equal(box);
    expect(() => defineOnce('mp-badge', class extends Badge {})).not.to.throw();
    expect(customElements.get('mp-badge')).to.equal(Badge);
  });
});
