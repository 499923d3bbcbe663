import { contrast, pageStyle, paintedColor, toHex } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { logoColors } from '../testing/logo-colors.js';
import '../testing/specimen.js';
import type { Specimen } from '../testing/specimen.js';
import type { Theme } from './theme.js';

/** Each theme as it looks on a light and on a dark system; text on what follows the brand reaches `least`. */
const looks = [
  { theme: 'light', scheme: 'light', least: 4.5 },
  { theme: 'dark', scheme: 'dark', least: 4.5 },
  { theme: 'auto', scheme: 'light', least: 4.5 },
  { theme: 'auto', scheme: 'dark', least: 4.5 },
  { theme: 'contrast', scheme: 'light', least: 7 },
  { theme: 'contrast', scheme: 'dark', least: 7 },
] as const;

async function show(theme: Theme, scheme = '') {
  const specimen = await fixture<Specimen>(html`<mp-specimen theme=${theme}></mp-specimen>`);
  specimen.box.style.colorScheme = scheme;
  const paint = (value: string) => {
    specimen.box.style.color = value;
    return paintedColor(getComputedStyle(specimen.box).color);
  };
  return { specimen, paint, role: (name: string) => paint(`var(--_${name})`) };
}

/** A filled button under the pointer, as button.styles.ts mixes it. */
const hovered = 'color-mix(in oklab, var(--_accent) 88%, var(--_raised))';

describe('a brand of two variables', () => {
  for (const { theme, scheme, least } of looks) {
    it(`can be read in every logo colour: ${theme}, on a ${scheme} system`, async () => {
      const { specimen, paint, role } = await show(theme, scheme);
      const [surface, raised, onAccent] = [role('surface'), role('raised'), role('on-accent')];
      const unreadable = logoColors.filter((logo) => {
        specimen.style.setProperty('--mp-brand-color', logo, 'important');
        const [accent, focus, hover] = [role('accent'), role('focus'), paint(hovered)];
        const text = [
          [accent, surface],
          [accent, raised],
          [onAccent, accent],
          [onAccent, hover],
        ] as const;
        const edges = [
          [focus, surface],
          [focus, raised],
        ] as const;
        return (
          text.some(([one, other]) => contrast(one, other) < least) ||
          edges.some(([one, other]) => contrast(one, other) < 3)
        );
      });
      expect(unreadable).to.deep.equal([]);
    });
  }

  it('keeps a logo colour as it is where it can be read', async () => {
    pageStyle('body { --mp-brand-color: #8a1538; }');
    expect(toHex((await show('light')).role('accent'))).to.equal('#8a1538');
    pageStyle('body { --mp-brand-color: #f2c14e; }');
    expect(toHex((await show('dark')).role('accent'))).to.equal('#f2c14e');
  });

  it('takes away what shines through', async () => {
    pageStyle('body { --mp-brand-color: rgb(0 0 0 / 5%); }');
    expect(toHex((await show('light')).role('accent'))).to.equal('#000000');
  });

  it("is the theme's own without a logo colour", async () => {
    expect(toHex((await show('light')).role('accent'))).to.equal(toHex(paintedColor('oklch(0.46 0.12 250)')));
    expect(toHex((await show('dark')).role('focus'))).to.equal(toHex(paintedColor('oklch(0.82 0.085 245)')));
  });

  it('gives way to a role that the page chooses, but not where the reader asks for contrast', async () => {
    pageStyle('body { --mp-brand-color: #8a1538; --mp-color-accent: #fe0; --mp-color-text: #ccc; }');
    const light = await show('light');
    expect(toHex(light.role('accent'))).to.equal('#ffee00');
    expect(toHex(light.role('focus'))).to.equal('#8a1538');
    const strong = await show('contrast', 'light');
    expect(toHex(strong.role('text'))).to.equal('#000000');
    expect(contrast(strong.role('accent'), strong.role('surface'))).to.be.at.least(7);
  });

  const noColors = ['url(logo.svg)', 'linear-gradient(red, blue)', 'bleu', 'var(--not-there)', '12px', ''];
  for (const { theme, scheme } of looks) {
    it(`is the theme's own where the logo colour is none: ${theme}, on a ${scheme} system`, async () => {
      const { specimen, role } = await show(theme, scheme);
      const own = [toHex(role('accent')), toHex(role('focus'))];
      expect(own).not.to.include('#000000');
      for (const color of noColors) {
        specimen.style.setProperty('--mp-brand-color', color, 'important');
        expect([toHex(role('accent')), toHex(role('focus'))], color).to.deep.equal(own);
      }
    });
  }

  it("is the theme's own on a filled button too where the logo colour is none", async () => {
    pageStyle('body { --mp-brand-color: url(logo.svg); }');
    const { specimen } = await show('light');
    specimen.box.style.backgroundColor = 'var(--_accent)';
    const ground = paintedColor(getComputedStyle(specimen.box).backgroundColor);
    expect(toHex(ground)).to.equal(toHex(paintedColor('oklch(0.46 0.12 250)')));
  });

  it('leaves the text in the font of the page where its fonts are none', async () => {
    pageStyle('body { --mp-brand-font: url(font.woff2); font-family: Georgia; }');
    expect(getComputedStyle((await show('light')).specimen.box).fontFamily).to.equal('Georgia');
  });

  it('brings its font', async () => {
    pageStyle("body { --mp-brand-font: Georgia, 'Times New Roman', serif; }");
    const { specimen } = await show('light');
    expect(getComputedStyle(specimen.box).fontFamily).to.match(/^Georgia/);
  });

  it('leaves alone what takes over the page', async () => {
    pageStyle(
      'body { --mp-brand-color: #8a1538; --mp-brand-font: monospace; color: #123456; font-family: serif; }',
    );
    const { specimen } = await show('host');
    expect(getComputedStyle(specimen.box).fontFamily).to.equal('serif');
    specimen.box.style.borderTopColor = 'var(--_accent)';
    expect(getComputedStyle(specimen.box).borderTopColor).to.equal('rgb(18, 52, 86)');
  });
});
