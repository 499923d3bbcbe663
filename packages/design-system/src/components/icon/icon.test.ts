import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import * as icons from '../../icons/index.js';
import './icon.define.js';
import { Icon } from './icon.js';

const boxOf = (icon: Icon) => icon.shadowRoot?.querySelector('[part=base]') as HTMLElement;
const drawingOf = (icon: Icon) => icon.shadowRoot?.querySelector('svg') as SVGSVGElement;
const flips = (icon: Icon) => getComputedStyle(drawingOf(icon)).transform !== 'none';

describe('<mp-icon>', () => {
  it('shows nothing without a drawing', async () => {
    const icon = await fixture<Icon>(html`<mp-icon></mp-icon>`);
    expect(icon).to.be.instanceOf(Icon);
    expect(drawingOf(icon)).to.equal(null);
  });

  it('is decoration by default', async () => {
    const icon = await fixture<Icon>(html`<mp-icon .drawing=${icons.check}></mp-icon>`);
    expect(drawingOf(icon).getAttribute('aria-hidden')).to.equal('true');
    expect(boxOf(icon).getAttributeNames()).to.not.include.members(['role', 'aria-label']);
  });

  for (const theme of themes) {
    it(`is read out by its label in the theme ${theme}`, async () => {
      const icon = await fixture<Icon>(
        html`<mp-icon theme=${theme} .drawing=${icons.warning} label="Let op"></mp-icon>`,
      );
      expect([boxOf(icon).role, boxOf(icon).ariaLabel]).to.deep.equal(['img', 'Let op']);
      await expect(icon).to.be.accessible();
    });
  }

  for (const [name, drawing] of Object.entries(icons)) {
    it(`draws ${name} in lines that stay within the grid`, async () => {
      const icon = await fixture<Icon>(html`<mp-icon .drawing=${drawing}></mp-icon>`);
      const path = drawingOf(icon).querySelector('path') as SVGPathElement;
      const { x, y, width, height } = path.getBBox();
      const line = 0.75;
      expect(Math.min(x, y) - line).to.be.at.least(0);
      expect(Math.max(x + width, y + height) + line).to.be.at.most(16);
      expect(Math.max(width, height)).to.be.at.least(8);
    });
  }

  it('is as tall as the text around it, and takes its colour', async () => {
    const page = await fixture<HTMLElement>(
      html`<p style="font-size: 40px; color: rgb(1, 2, 3)"><mp-icon .drawing=${icons.info}></mp-icon></p>`,
    );
    const icon = page.querySelector('mp-icon') as Icon;
    expect([drawingOf(icon).clientWidth, drawingOf(icon).clientHeight]).to.deep.equal([40, 40]);
    expect(getComputedStyle(drawingOf(icon)).stroke).to.equal('rgb(1, 2, 3)');
  });

  it('takes another size from the page', async () => {
    const icon = await fixture<Icon>(html`<mp-icon .drawing=${icons.info}></mp-icon>`);
    icon.style.setProperty('--mp-icon-size', '48px');
    expect(drawingOf(icon).clientWidth).to.equal(48);
  });

  it('points the other way where text runs from right to left, if it points', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><mp-icon .drawing=${icons.reply}></mp-icon><mp-icon .drawing=${icons.check}></mp-icon></div>`,
    );
    const [reply, check] = page.querySelectorAll('mp-icon');
    if (!reply || !check) throw new Error('Two icons are missing.');
    expect([flips(reply), flips(check)]).to.deep.equal([false, false]);
    page.dir = 'rtl';
    expect([flips(reply), flips(check)]).to.deep.equal([true, false]);
  });

  it('follows a change and survives a move in the page', async () => {
    const icon = await fixture<Icon>(html`<mp-icon .drawing=${icons.check}></mp-icon>`);
    (await fixture<HTMLElement>(html`<div></div>`)).append(icon);
    icon.drawing = icons.close;
    await icon.updateComplete;
    expect(drawingOf(icon).querySelector('path')?.getAttribute('d')).to.equal(icons.close.path);
  });

  it('survives a second registration', () => {
    expect(() => defineOnce('mp-icon', class extends Icon {})).not.to.throw();
    expect(customElements.get('mp-icon')).to.equal(Icon);
  });
});
