import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './tab-panel.define.js';
import { TabPanel } from './tab-panel.js';

const draw = () => fixture<TabPanel>(html`<mp-tab-panel label="Hulp">Wat je kunt typen</mp-tab-panel>`);
const boxOf = (panel: TabPanel) => panel.shadowRoot?.querySelector('[part=base]') as HTMLElement;

describe('<mp-tab-panel>', () => {
  it('shows what stands in it, also without tabs', async () => {
    const panel = await draw();
    expect(panel).to.be.instanceOf(TabPanel);
    expect(panel.label).to.equal('Hulp');
    const slot = boxOf(panel).querySelector('slot');
    expect(slot?.assignedNodes()[0]?.textContent).to.equal('Wat je kunt typen');
  });

  it('writes its label where its tabs read it', async () => {
    const panel = await draw();
    panel.label = 'Uitleg';
    await panel.updateComplete;
    expect(panel.getAttribute('label')).to.equal('Uitleg');
  });

  for (const theme of themes) {
    it(`is accessible in the theme ${theme}`, async () => {
      const panel = await draw();
      panel.setAttribute('theme', theme);
      await expect(panel).to.be.accessible();
    });
  }

  it('survives a move in the page', async () => {
    const panel = await draw();
    const box = boxOf(panel);
    (await fixture<HTMLElement>(html`<div></div>`)).append(panel);
    await panel.updateComplete;
    expect(boxOf(panel)).to.equal(box);
  });

  it('survives a second registration', () => {
    expect(() => defineOnce('mp-tab-panel', class extends TabPanel {})).not.to.throw();
    expect(customElements.get('mp-tab-panel')).to.equal(TabPanel);
  });
});
