import { contrast, paintedColor, toHex } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import '../testing/specimen.js';
import { logoColors } from '../testing/logo-colors.js';
import type { Specimen } from '../testing/specimen.js';
import { differ, failureOf } from '../testing/brand-failures.js';
import { checkBrand, type BrandTheme } from './index.js';

const looks: Record<BrandTheme, { theme: string; scheme: string }> = {
  light: { theme: 'light', scheme: 'light' },
  dark: { theme: 'dark', scheme: 'dark' },
  'contrast-light': { theme: 'contrast', scheme: 'light' },
  'contrast-dark': { theme: 'contrast', scheme: 'dark' },
};

describe('checkBrand', () => {
  for (const [name, { theme, scheme }] of Object.entries(looks)) {
    it(`tells the colours that the elements paint: ${name}`, async () => {
      const specimen = await fixture<Specimen>(html`<mp-specimen theme=${theme}></mp-specimen>`);
      specimen.box.style.colorScheme = scheme;
      const painted = (role: string) => {
        specimen.box.style.color = `var(--_${role})`;
        return toHex(paintedColor(getComputedStyle(specimen.box).color));
      };
      const themes = [name as BrandTheme];
      const astray = logoColors.flatMap((color) => {
        specimen.style.setProperty('--mp-brand-color', color, 'important');
        const [report] = checkBrand({ color, themes });
        return (['accent', 'focus', 'on-accent'] as const)
          .filter((role) => differ(report?.roles[role] ?? '', painted(role)))
          .map((role) => `${color}: ${role} is ${report?.roles[role]}, painted ${painted(role)}`);
      });
      expect(astray).to.deep.equal([]);
    });
  }

  it('tells the colours of each theme itself where there is no logo colour', () => {
    const [light, dark] = checkBrand({ font: 'Georgia, serif' });
    expect(light?.roles.accent).to.equal('#125a98');
    expect(dark?.roles.surface).to.equal('#151a20');
    expect(light?.keepsColor).to.equal(false);
  });

  it('tells how well each role stands out, as WCAG counts it, and never too little', () => {
    for (const color of logoColors)
      for (const { contrasts, roles } of checkBrand({ color }))
        for (const { role, on, ratio, least } of contrasts) {
          expect(ratio, `${role} on ${on}`).to.be.at.least(least);
          const counted = contrast(paintedColor(roles[role]), paintedColor(roles[on]));
          expect(Math.abs(counted - ratio)).to.be.below(0.2);
        }
  });

  it('says whether the logo colour is there as it is', () => {
    const kept = (color: string) => checkBrand({ color }).map(({ keepsColor }) => keepsColor);
    expect(kept('#1f5f6b')).to.deep.equal([true, false, false, false]);
    expect(kept('#ffd400')).to.deep.equal([false, true, false, false]);
  });

  it('looks only at the themes that it is asked for', () => {
    expect(checkBrand({ color: 'teal', themes: ['dark'] }).map(({ theme }) => theme)).to.deep.equal(['dark']);
  });

  it('names a role that the page chose and nobody can read, with its figure', () => {
    const { code, variable, message } = failureOf({ roles: { accent: '#fe0' }, themes: ['light'] });
    expect([code, variable]).to.deep.equal(['too-little-contrast', '--mp-color-accent']);
    expect(message).to.match(/accent on surface has a contrast of 1\.\d\d in the light theme, and 4\.5/);
    expect(failureOf({ roles: { raised: '#777' }, themes: ['light'] }).variable).to.equal(
      '--mp-color-raised',
    );
  });

  it('lets a role that can be read be, and counts none where the reader asks for contrast', () => {
    const themes = ['light', 'contrast-light'] as const;
    const [light, strong] = checkBrand({ roles: { accent: '#7a1f5c' }, themes });
    expect(light?.roles.accent).to.equal('#7a1f5c');
    expect(strong?.roles.accent).not.to.equal('#7a1f5c');
  });
});
