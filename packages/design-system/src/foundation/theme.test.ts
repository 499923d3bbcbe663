import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import '../testing/specimen.js';
import type { Specimen } from '../testing/specimen.js';
import { themes } from './theme.js';

const specimenOf = (page: HTMLElement) => page.querySelector('mp-specimen') as Specimen;

describe('ThemeController', () => {
  it("is the page's own by default", async () => {
    const specimen = await fixture<Specimen>(html`<mp-specimen></mp-specimen>`);
    expect(specimen.theme.theme).to.equal('host');
    expect(specimen.matches(':state(themed)')).to.equal(false);
  });

  for (const theme of themes.filter((name) => name !== 'host')) {
    it(`shows ${theme} to styles as states of the element`, async () => {
      const specimen = await fixture<Specimen>(html`<mp-specimen theme=${theme}></mp-specimen>`);
      expect(specimen.theme.theme).to.equal(theme);
      expect([...specimen.internals.states]).to.deep.equal(['themed', theme]);
    });
  }

  it('takes the nearest data-mp-theme, and its own attribute before that', async () => {
    const page = await fixture<HTMLElement>(
      html`<div data-mp-theme="dark">
        <div data-mp-theme="light"><mp-specimen></mp-specimen></div>
      </div>`,
    );
    const specimen = specimenOf(page);
    expect(specimen.theme.theme).to.equal('light');
    specimen.setAttribute('theme', 'auto');
    await vi.waitFor(() => expect(specimen.theme.theme).to.equal('auto'));
    specimen.setAttribute('theme', 'host');
    await vi.waitFor(() => expect(specimen.matches(':state(themed)')).to.equal(false));
  });

  it('goes into widgets inside a widget', async () => {
    const page = await fixture<HTMLElement>(html`<div><mp-specimen theme="dark"></mp-specimen></div>`);
    const nested = document.createElement('mp-specimen') as Specimen;
    specimenOf(page).box.append(nested);
    expect(nested.theme.theme).to.equal('dark');
  });

  it('leaves alone what a page means by an attribute of the same name', async () => {
    const page = await fixture<HTMLElement>(html`<div theme="dark"><mp-specimen></mp-specimen></div>`);
    expect(specimenOf(page).theme.theme).to.equal('host');
  });

  it('passes over a theme that is none', async () => {
    const page = await fixture<HTMLElement>(
      html`<div data-mp-theme="sepia"><mp-specimen theme="toString"></mp-specimen></div>`,
    );
    expect(specimenOf(page).theme.theme).to.equal('host');
  });
});
