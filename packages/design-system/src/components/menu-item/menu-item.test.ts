import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './menu-item.define.js';
import { MenuItem } from './menu-item.js';
import { menuItemVariants } from './render-menu-item.js';

const draw = async (item = html`<mp-menu-item>Kopieer link</mp-menu-item>`) => {
  const menu = await fixture<HTMLElement>(html`<div role="menu" aria-label="Acties">${item}</div>`);
  return menu.querySelector('mp-menu-item')!;
};
const nativeOf = (item: MenuItem) => item.shadowRoot!.querySelector<HTMLElement>('[role=menuitem]')!;

describe('<mp-menu-item>', () => {
  it('is a plain native button with its words, out of reach of Tab', async () => {
    const item = await draw();
    expect(item).to.be.instanceOf(MenuItem);
    expect(nativeOf(item).localName).to.equal('button');
    expect(nativeOf(item).dataset['variant']).to.equal('plain');
    expect(nativeOf(item).tabIndex).to.equal(-1);
    expect(nativeOf(item).querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('Kopieer link');
  });

  it('is a native link with an address, and a button again without', async () => {
    const item = await draw(html`<mp-menu-item href="#hier">Ga erheen</mp-menu-item>`);
    expect(nativeOf(item).getAttribute('href')).to.equal('#hier');
    await expect(item.parentElement!).to.be.accessible();
    item.removeAttribute('href');
    await item.updateComplete;
    expect(nativeOf(item).localName).to.equal('button');
  });

  it('says that it is disabled, and leads nowhere then', async () => {
    const item = await draw(html`<mp-menu-item href="#hier" disabled>Ga erheen</mp-menu-item>`);
    expect(nativeOf(item).getAttribute('aria-disabled')).to.equal('true');
    expect(nativeOf(item).hasAttribute('href')).to.equal(false);
    item.disabled = false;
    await item.updateComplete;
    expect(nativeOf(item).hasAttribute('aria-disabled')).to.equal(false);
  });

  it('marks what cannot be undone by an edge', async () => {
    const item = await draw(html`<mp-menu-item variant="danger">Intrekken</mp-menu-item>`);
    expect(getComputedStyle(nativeOf(item)).borderInlineStartColor).not.to.equal('rgba(0, 0, 0, 0)');
    item.variant = 'plain';
    await item.updateComplete;
    expect(getComputedStyle(nativeOf(item)).borderInlineStartColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('takes the focus and the click for its native button', async () => {
    const item = await draw();
    const chosen = vi.fn<(event: Event) => void>();
    item.addEventListener('click', chosen);
    item.focus();
    expect(item.shadowRoot!.activeElement).to.equal(nativeOf(item));
    await userEvent.keyboard('{Enter}');
    item.click();
    expect(chosen.mock.calls).to.have.length(2);
    expect(chosen.mock.calls[0]![0]).to.include({ bubbles: true, composed: true });
  });

  for (const theme of themes) {
    for (const variant of menuItemVariants) {
      it(`is accessible as ${variant} in the theme ${theme}`, async () => {
        const item = await draw(
          html`<mp-menu-item theme=${theme} variant=${variant}>Kopieer link</mp-menu-item>`,
        );
        await expect(item.parentElement!).to.be.accessible();
      });
    }
  }

  it('survives a move in the page', async () => {
    const item = await draw();
    const native = nativeOf(item);
    (await fixture<HTMLElement>(html`<div></div>`)).append(item);
    await item.updateComplete;
    expect(nativeOf(item)).to.equal(native);
  });

  it('survives a second registration', () => {
    expect(() => defineOnce('mp-menu-item', class extends MenuItem {})).not.to.throw();
    expect(customElements.get('mp-menu-item')).to.equal(MenuItem);
  });
});
