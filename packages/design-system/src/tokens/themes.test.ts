import { pageStyle, paintedColor, toHex } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import '../testing/specimen.js';
import type { Specimen } from '../testing/specimen.js';
import { tokenNames } from './generated/token-names.js';
import { themeColors } from './generated/theme-colors.js';
import auto from './generated/themes/auto.css?raw';
import contrast from './generated/themes/contrast.css?raw';
import dark from './generated/themes/dark.css?raw';
import light from './generated/themes/light.css?raw';

const roles = tokenNames
  .filter((name) => name.startsWith('--mp-color-'))
  .map((name) => name.slice('--mp-color-'.length));

/** What each role looks like on that element, by the variable that carries it. */
const looks = (element: HTMLElement, prefix: string) =>
  roles.map((role) => {
    element.style.color = `var(${prefix}${role})`;
    return `${role} ${toHex(paintedColor(getComputedStyle(element).color))}`;
  });

describe('theme style sheets', () => {
  for (const [theme, css] of Object.entries({ light, dark, auto, contrast })) {
    it(`give a page the colours that the elements have of themselves: ${theme}`, async () => {
      const specimen = await fixture<Specimen>(html`<mp-specimen theme=${theme}></mp-specimen>`);
      const own = looks(specimen.box, '--_');
      pageStyle(css);
      const page = await fixture<HTMLElement>(html`<div data-mp-theme=${theme}></div>`);
      expect(looks(page, '--mp-color-')).to.deep.equal(own);
    });

    it(`follow the brand: ${theme}`, async () => {
      pageStyle(`${css} body { --mp-brand-color: #ff7a00; }`);
      const page = await fixture<HTMLElement>(
        html`<div data-mp-theme=${theme}><mp-specimen theme=${theme}></mp-specimen></div>`,
      );
      const { box } = page.querySelector('mp-specimen') as Specimen;
      expect(looks(page, '--mp-color-')).to.deep.equal(looks(box, '--_'));
    });

    it(`keep their own colours where the logo colour is none: ${theme}`, async () => {
      pageStyle(css);
      const page = await fixture<HTMLElement>(html`<div data-mp-theme=${theme}></div>`);
      const own = looks(page, '--mp-color-');
      pageStyle('body { --mp-brand-color: url(logo.svg); }');
      expect(looks(page, '--mp-color-')).to.deep.equal(own);
    });
  }
});

describe('theme styles of the elements', () => {
  it('give auto, where the reader asks for more contrast, all that contrast has', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeColors.cssText);
    const rules = [...sheet.cssRules];
    const strong = rules.find((rule) => (rule as CSSStyleRule).selectorText === ':host(:state(contrast))');
    const asked = rules.find((rule) => rule instanceof CSSMediaRule);
    expect(asked?.conditionText).to.equal('(prefers-contrast: more)');
    const [within] = asked?.cssRules ?? [];
    expect((within as CSSStyleRule).selectorText).to.equal(':host(:state(auto))');
    expect((within as CSSStyleRule).style.cssText).to.equal((strong as CSSStyleRule).style.cssText);
  });
});
