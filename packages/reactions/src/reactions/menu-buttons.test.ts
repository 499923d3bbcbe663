import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { MenuButtons } from './menu-buttons.js';
import type { ReactionMenu } from './reaction-menu.js';

async function buttons(fetch: () => Promise<ReactionMenu>) {
  const row = await fixture<HTMLElement>(html`<div><button>…</button></div>`);
  const button = row.querySelector('button')!;
  const menus = new MenuButtons(() => 'Niet gekomen.', fetch);
  const use = (type: string) => menus.use(new Event(type), button);
  return { row, button, use, words: () => row.querySelector('[role=status]')?.textContent?.trim() };
}

describe('the button of a menu that cannot be fetched', () => {
  it('says so when it is pressed, and opens the menu with the next press that gets it', async () => {
    const press = vi.fn();
    const fetch = vi.fn(() => Promise.resolve({ press } as unknown as ReactionMenu));
    fetch.mockRejectedValueOnce(new TypeError('503')).mockRejectedValueOnce(new TypeError('503'));
    const { row, button, use, words } = await buttons(fetch);
    await use('focus');
    expect(words()).to.equal('');
    await use('click');
    expect(words()).to.equal('Niet gekomen.');
    await expect(row).to.be.accessible({ ignoredRules: ['button-name'] });
    await use('click');
    expect(words()).to.equal(undefined);
    expect(press.mock.calls.length).to.equal(1);
    expect(press.mock.calls[0]?.[1]).to.equal(button);
  });

  it('is read out: the place for the words is there, and empty, before they are', async () => {
    let fail = (_cause: Error) => {};
    const { use, words } = await buttons(() => new Promise((_resolve, reject) => (fail = reject)));
    const used = use('click');
    expect(words()).to.equal('');
    fail(new TypeError('503'));
    await used;
    expect(words()).to.equal('Niet gekomen.');
  });
});
