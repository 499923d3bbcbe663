import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './tabs.define.js';
import type { TabSelectedEvent } from './tabs.events.js';
import { Tabs } from './tabs.js';

const draw = (dir = 'ltr') =>
  fixture<Tabs>(
    html`<mp-tabs label="Reactie" dir=${dir}>
      <mp-tab-panel label="Schrijven"><input aria-label="Tekst" /></mp-tab-panel>
      <mp-tab-panel label="Voorbeeld">Zo ziet het eruit</mp-tab-panel>
      <mp-tab-panel label="Hulp">Wat je kunt typen</mp-tab-panel>
    </mp-tabs>`,
  );

const root = (tabs: Tabs) => tabs.shadowRoot!;
const tabsOf = (tabs: Tabs) => [...root(tabs).querySelectorAll<HTMLElement>('[role=tab]')];
const panelOf = (tabs: Tabs, tab: HTMLElement) =>
  root(tabs).getElementById(tab.getAttribute('aria-controls') ?? '')!;
const words = (tab: Element | null | undefined) => tab?.textContent?.trim();
const shown = (tabs: Tabs) =>
  [...tabs.children].filter((panel) => panel.checkVisibility()).map((panel) => panel.getAttribute('label'));
const focused = (tabs: Tabs) => words(root(tabs).activeElement);

describe('<mp-tabs>', () => {
  it('shows the first panel under the tabs of all, tied together in one tree', async () => {
    const tabs = await draw();
    expect(tabs).to.be.instanceOf(Tabs);
    expect(tabsOf(tabs).map(words)).to.deep.equal(['Schrijven', 'Voorbeeld', 'Hulp']);
    expect(root(tabs).querySelector('[role=tablist]')?.getAttribute('aria-label')).to.equal('Reactie');
    expect(shown(tabs)).to.deep.equal(['Schrijven']);
    for (const tab of tabsOf(tabs)) {
      expect(panelOf(tabs, tab).role).to.equal('tabpanel');
      expect(panelOf(tabs, tab).getAttribute('aria-labelledby')).to.equal(tab.id);
    }
    expect(tabsOf(tabs).map((tab) => [tab.ariaSelected, tab.tabIndex])).to.deep.equal([
      ['true', 0],
      ['false', -1],
      ['false', -1],
    ]);
  });

  for (const theme of themes) {
    it(`is accessible in the theme ${theme}, whichever is shown`, async () => {
      const tabs = await draw();
      tabs.setAttribute('theme', theme);
      await expect(tabs).to.be.accessible();
      tabs.selected = 1;
      await tabs.updateComplete;
      await expect(tabs).to.be.accessible();
    });
  }

  it('turns to a tab that is pressed, and tells so once', async () => {
    const tabs = await draw();
    const heard = vi.fn<(event: TabSelectedEvent) => void>();
    tabs.addEventListener('tab-selected', heard);
    await userEvent.click(tabsOf(tabs)[1]!);
    expect(shown(tabs)).to.deep.equal(['Voorbeeld']);
    await userEvent.click(tabsOf(tabs)[1]!);
    expect(heard.mock.calls).to.have.length(1);
    const [event] = heard.mock.calls[0]!;
    expect(event).to.include({ index: 1, bubbles: true, composed: true });
    expect(event.panel).to.equal(tabs.children[1]);
  });

  it('says nothing of what the page selects', async () => {
    const tabs = await draw();
    const heard = vi.fn();
    tabs.addEventListener('tab-selected', heard);
    tabs.setAttribute('selected', '2');
    await tabs.updateComplete;
    expect(shown(tabs)).to.deep.equal(['Hulp']);
    expect(heard.mock.calls).to.have.length(0);
  });

  for (const [dir, forward, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`goes by the arrows around the ends, as the text reads: ${dir}`, async () => {
      const tabs = await draw(dir);
      tabsOf(tabs)[0]!.focus();
      const path = [];
      for (const key of [forward, forward, forward, back, 'Home', 'End']) {
        await userEvent.keyboard(`{${key}}`);
        await tabs.updateComplete;
        expect(focused(tabs)).to.equal(shown(tabs)[0]);
        path.push(focused(tabs));
      }
      expect(path).to.deep.equal(['Voorbeeld', 'Hulp', 'Schrijven', 'Hulp', 'Schrijven', 'Hulp']);
    });
  }

  it('is one stop on the way of Tab, before its panel', async () => {
    const tabs = await draw();
    tabs.selected = 1;
    await tabs.updateComplete;
    tabsOf(tabs)[1]!.focus();
    await userEvent.tab();
    expect(root(tabs).activeElement).to.equal(panelOf(tabs, tabsOf(tabs)[1]!));
    await userEvent.tab({ shift: true });
    expect(focused(tabs)).to.equal('Voorbeeld');
  });

  it('keeps what is in a panel while another is shown', async () => {
    const tabs = await draw();
    const input = tabs.querySelector('input')!;
    input.value = 'Half af';
    tabs.selected = 2;
    await tabs.updateComplete;
    tabs.selected = 0;
    await tabs.updateComplete;
    expect(tabs.querySelector('input')).to.equal(input);
    expect(input.value).to.equal('Half af');
    expect(input.checkVisibility()).to.equal(true);
  });

  it('follows panels that come, go or are called otherwise', async () => {
    const tabs = await draw();
    tabs.selected = 2;
    tabs.children[0]!.setAttribute('label', 'Tekst');
    tabs.children[2]!.remove();
    await vi.waitFor(() => expect(tabsOf(tabs).map(words)).to.deep.equal(['Tekst', 'Voorbeeld']));
    expect(shown(tabs)).to.deep.equal(['Voorbeeld']);
    tabs.prepend(Object.assign(document.createElement('mp-tab-panel'), { label: 'Eerst' }));
    await vi.waitFor(() => expect(tabsOf(tabs).map(words)).to.deep.equal(['Eerst', 'Tekst', 'Voorbeeld']));
    expect(shown(tabs)).to.deep.equal(['Voorbeeld']);
  });

  it('wraps many tabs in a narrow room', async () => {
    const tabs = await draw();
    tabs.style.inlineSize = '150px';
    const tops = new Set(tabsOf(tabs).map((tab) => tab.getBoundingClientRect().top));
    expect(tops.size).to.be.greaterThan(1);
    expect(root(tabs).querySelector('.tabs')!.scrollWidth).to.be.at.most(150);
  });

  it('takes its room from the page', async () => {
    const tabs = await draw();
    tabs.style.setProperty('--mp-tabs-gap', '7px');
    expect(getComputedStyle(panelOf(tabs, tabsOf(tabs)[0]!)).paddingTop).to.equal('7px');
  });

  it('keeps its tab through a move in the page, and still follows its panels', async () => {
    const tabs = await draw();
    tabs.selected = 1;
    await tabs.updateComplete;
    const tab = tabsOf(tabs)[1];
    (await fixture<HTMLElement>(html`<div></div>`)).append(tabs);
    await tabs.updateComplete;
    expect(tabsOf(tabs)[1]).to.equal(tab);
    expect(shown(tabs)).to.deep.equal(['Voorbeeld']);
    tabs.children[0]!.remove();
    await vi.waitFor(() => expect(tabsOf(tabs)).to.have.length(2));
  });

  it('survives a second registration', () => {
    expect(() => defineOnce('mp-tabs', class extends Tabs {})).not.to.throw();
    expect(customElements.get('mp-tabs')).to.equal(Tabs);
  });
});
