import { contrast, pageStyle, paintedColor } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../testing/specimen.js';
import type { Specimen } from '../testing/specimen.js';
import { themes } from './theme.js';

const show = async (attributes = html`<mp-specimen></mp-specimen>`) => {
  const page = await fixture<HTMLElement>(html`<div>${attributes}</div>`);
  const specimen = page.querySelector('mp-specimen') as Specimen;
  await specimen.updateComplete;
  return { page, specimen, host: getComputedStyle(specimen), text: getComputedStyle(specimen.box) };
};

const themed = (theme: string) => show(html`<mp-specimen theme=${theme}></mp-specimen>`);

describe('host styles without a theme', () => {
  it("take over the page's colour, font and text size", async () => {
    pageStyle('body { color: rgb(20 40 60); font: 20px Georgia; }');
    const { text } = await show();
    expect(text.color).to.equal('rgb(20, 40, 60)');
    expect(text.fontFamily).to.equal('Georgia');
    expect(text.fontSize).to.equal('20px');
  });

  it('undo what nobody wants from a page', async () => {
    pageStyle(`
      html { font-size: 62.5%; }
      body { text-transform: uppercase; letter-spacing: 3px; word-spacing: 1em; line-height: 3; text-indent: 2em; }
    `);
    const { text } = await show();
    expect(text.textTransform).to.equal('none');
    expect(text.letterSpacing).to.equal('normal');
    expect(text.wordSpacing).to.equal('0px');
    expect(text.textIndent).to.equal('0px');
    expect(text.fontSize).to.equal('14px');
    expect(Number.parseFloat(text.lineHeight)).to.be.closeTo(14 * 1.55, 0.1);
  });

  it('keep the box on a page that unsets everything', async () => {
    pageStyle('* { all: unset !important; }');
    const { specimen, host } = await show();
    expect(host.display).to.equal('block');
    expect(host.boxSizing).to.equal('border-box');
    expect(getComputedStyle(specimen.shadowRoot?.querySelector('h2') as Element).fontWeight).to.equal('600');
  });

  it('leave margin and width to the site owner', async () => {
    pageStyle('mp-specimen { margin: 7px; width: 123px; padding: 40px; }');
    const { specimen, host } = await show();
    expect(host.margin).to.equal('7px');
    expect(specimen.getBoundingClientRect().width).to.equal(123);
    expect(host.padding).to.equal('0px');
  });

  it("draw lines that can be seen in any text colour that can be read: 3:1 beside the page's 4.5:1", async () => {
    for (const [text, page] of [
      ['#767676', '#fff'],
      ['#000', '#fff'],
      ['#757575', '#000'],
      ['#fff', '#1a2b6d'],
    ] as const) {
      const { page: around, specimen } = await show();
      around.style.cssText = `color: ${text}; background: ${page}`;
      specimen.box.style.border = '1px solid var(--_line)';
      const line = getComputedStyle(specimen.box).borderTopColor;
      expect(contrast(paintedColor(line, page), paintedColor(page))).to.be.at.least(3);
    }
  });

  it('mark danger and success so that both show on light and on dark', async () => {
    const { specimen } = await show();
    for (const role of ['danger', 'success']) {
      specimen.box.style.color = `var(--_${role})`;
      const color = paintedColor(getComputedStyle(specimen.box).color);
      for (const page of ['#fff', '#000'])
        expect(contrast(color, paintedColor(page)), `${role} on ${page}`).to.be.at.least(3);
    }
  });
});

describe('host styles with a theme', () => {
  for (const theme of themes.filter((name) => name !== 'host')) {
    it(`give ${theme} text that can be read`, async () => {
      const { text } = await themed(theme);
      expect(contrast(paintedColor(text.color), paintedColor(text.backgroundColor))).to.be.at.least(7);
    });
  }

  it('let the page choose a colour and a margin by variable', async () => {
    pageStyle('body { --mp-color-text: rgb(1 2 3); --mp-margin: 9px; }');
    const { host, text } = await themed('light');
    expect(text.color).to.equal('rgb(1, 2, 3)');
    expect(host.margin).to.equal('9px');
  });

  it('give slotted text a line height, and break its long words', async () => {
    const { page } = await show(html`<mp-specimen theme="dark"><p>tekst</p></mp-specimen>`);
    const slotted = getComputedStyle(page.querySelector('p') as Element);
    expect(Number.parseFloat(slotted.lineHeight)).to.be.closeTo(16 * 1.55, 0.1);
    expect(slotted.overflowWrap).to.equal('break-word');
  });

  it('hide what is hidden', async () => {
    const { specimen, host } = await themed('dark');
    specimen.hidden = true;
    expect(host.display).to.equal('none');
  });
});

describe('text styles', () => {
  it('show where the focus is', async () => {
    const { specimen } = await show();
    const link = document.createElement('a');
    link.href = '#elders';
    specimen.box.append(link);
    // From here on, what gets the focus by script shows it as if by the keyboard.
    await userEvent.keyboard('{Tab}');
    link.focus();
    expect(getComputedStyle(link).outlineWidth).to.equal('3px');
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');
  });

  it('are accessible in every theme', async () => {
    for (const theme of ['host', 'light', 'dark', 'auto']) {
      const { specimen } = await themed(theme);
      await expect(specimen).to.be.accessible();
    }
  });
});
