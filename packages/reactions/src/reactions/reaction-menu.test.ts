import type { ReactionsClient } from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page, reaction } from '../testing/thread.js';
import './reactions.define.js';
import type { Reactions } from './reactions.js';

const thread = page([reaction('a'), reaction('b'), reaction('c', { status: 'pending' })]);

const service: ReactionsClient = {
  list: () => Promise.resolve(thread),
  submit: () => Promise.reject(new Error('Nobody sends here.')),
};

// What is fetched may take its time on a busy machine.
const whenFetched = { timeout: 10_000 };

async function draw(lang = 'nl'): Promise<Reactions> {
  const element = await fixture<Reactions>(
    html`<mp-reactions lang=${lang} thread="/t" without-form .client=${service}></mp-reactions>`,
  );
  await vi.waitUntil(() => root(element).querySelector('#reaction-b'));
  return element;
}

const root = (element: Reactions) => element.shadowRoot!;
const buttonOf = (element: Reactions, id: string) =>
  root(element).querySelector<HTMLButtonElement>(`#reaction-${id} [part=menu-button]`)!;
const menuOf = (element: Reactions) => root(element).querySelector<HTMLElement>('[role=menu]');
const isOpen = (element: Reactions) => menuOf(element)?.matches(':popover-open') ?? false;
const focused = (element: Reactions) => root(element).activeElement;
const news = (element: Reactions, id: string) =>
  root(element).querySelector(`#reaction-${id} .outcome [role=status]`)?.textContent?.trim();
const address = (element: Reactions) => root(element).querySelector<HTMLInputElement>('.outcome input');
const permalink = (id: string) => `${location.href.split('#')[0]}#reaction-${id}`;

async function choose(element: Reactions, id: string): Promise<void> {
  buttonOf(element, id).focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitUntil(() => isOpen(element), whenFetched);
  await userEvent.keyboard('{Enter}');
}

const clipboard = () => vi.spyOn(navigator.clipboard, 'writeText');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the menu of a reaction', () => {
  it('has a button under each published reaction that names its author', async () => {
    const element = await draw();
    expect(buttonOf(element, 'a').ariaLabel).to.equal('Meer acties bij de reactie van Schrijver a');
    expect(buttonOf(element, 'c')).to.equal(null);
    expect(buttonOf(await draw('en'), 'b').ariaLabel).to.equal('More actions for the reply by Schrijver b');
  });

  it('opens with the press that fetches it, at its first action', async () => {
    const element = await draw();
    expect(menuOf(element)).to.equal(null);
    buttonOf(element, 'b').click();
    await vi.waitUntil(() => isOpen(element), whenFetched);
    expect(focused(element)?.textContent?.trim()).to.equal('Kopieer link');
    expect(menuOf(element)?.ariaLabel).to.equal(buttonOf(element, 'b').ariaLabel);
    expect(buttonOf(element, 'b').ariaExpanded).to.equal('true');
    expect(buttonOf(element, 'a').ariaExpanded).to.equal('false');
    await expect(element).to.be.accessible();
  });

  it('opens as well when the impatient press twice', async () => {
    const element = await draw();
    buttonOf(element, 'b').click();
    buttonOf(element, 'b').click();
    await vi.waitUntil(() => isOpen(element), whenFetched);
    await new Promise((resolve) => setTimeout(resolve));
    expect(isOpen(element)).to.equal(true);
  });

  it('is fetched when the focus comes to its button, and closed until that is pressed', async () => {
    const element = await draw();
    buttonOf(element, 'a').focus();
    await import('./reaction-menu.js');
    await new Promise((resolve) => setTimeout(resolve));
    expect(isOpen(element)).to.equal(false);
    await userEvent.keyboard('{ArrowDown}');
    expect(isOpen(element)).to.equal(true);
    await userEvent.keyboard('{Escape}');
    expect(focused(element)).to.equal(buttonOf(element, 'a'));
    await userEvent.click(buttonOf(element, 'a'));
    await userEvent.click(buttonOf(element, 'a'));
    expect(isOpen(element)).to.equal(false);
  });

  it('copies the address of the reaction, and says so under it', async () => {
    const write = clipboard().mockResolvedValue();
    const element = await draw();
    await choose(element, 'b');
    await vi.waitFor(() => expect(news(element, 'b')).to.equal('De link is gekopieerd.'));
    expect(write.mock.calls).to.deep.equal([[permalink('b')]]);
    expect(focused(element)).to.equal(buttonOf(element, 'b'));
    expect(address(element)).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('tells the news of one reaction only', async () => {
    clipboard().mockResolvedValue();
    const element = await draw();
    await choose(element, 'b');
    await vi.waitFor(() => expect(news(element, 'b')).to.equal('De link is gekopieerd.'));
    buttonOf(element, 'a').click();
    expect(news(element, 'b')).to.equal(undefined);
    expect(news(element, 'a')).to.equal('');
  });

  for (const [why, deny] of Object.entries({
    'the reader denies it': () => clipboard().mockRejectedValue(new DOMException('', 'NotAllowedError')),
    'the page came without encryption': () =>
      vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never),
  })) {
    it(`shows the address, selected, to be copied by hand where ${why}`, async () => {
      deny();
      const element = await draw();
      await choose(element, 'a');
      await vi.waitUntil(() => address(element));
      const input = address(element)!;
      expect(input.value).to.equal(permalink('a'));
      expect(focused(element)).to.equal(input);
      expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, input.value.length]);
      expect(input.labels?.[0]?.textContent).to.equal('Kopieer dit adres:');
      await expect(element).to.be.accessible();
      await userEvent.keyboard('{Escape}');
      expect(address(element)).to.equal(null);
      expect(focused(element)).to.equal(buttonOf(element, 'a'));
    });
  }

  it('is still there after a move in the page', async () => {
    const element = await draw();
    buttonOf(element, 'a').click();
    await vi.waitUntil(() => isOpen(element), whenFetched);
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(buttonOf(element, 'a').ariaExpanded).to.equal('false');
    buttonOf(element, 'a').click();
    expect(isOpen(element)).to.equal(true);
  });
});
