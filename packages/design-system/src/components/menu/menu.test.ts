import { contrast, pageStyle, paintedColor } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import { type MenuItem } from '../menu-item/menu-item.js';
import './menu.define.js';
import { Menu } from './menu.js';

const draw = (dir = 'ltr') =>
  fixture<HTMLElement>(
    html`<div dir=${dir}>
      <button id="before">Ervoor</button>
      <mp-menu label="Meer acties">
        <mp-menu-item id="link">Kopieer link</mp-menu-item>
        <mp-menu-item id="quote">Citeren</mp-menu-item>
        <mp-menu-item id="report" disabled>Melden</mp-menu-item>
        <mp-menu-item id="remove" variant="danger">Éérst intrekken</mp-menu-item>
      </mp-menu>
      <button id="after">Erna</button>
    </div>`,
  );

const menuIn = (page: HTMLElement) => page.querySelector<Menu>('mp-menu')!;
const buttonOf = (menu: Menu) => menu.shadowRoot!.querySelector('button')!;
const listOf = (menu: Menu) => menu.shadowRoot!.querySelector<HTMLElement>('[role=menu]')!;
const isOpen = (menu: Menu) => listOf(menu).matches(':popover-open');
const focused = () => document.activeElement?.id || document.activeElement?.localName;
const nativeOf = (item: Element) => item.shadowRoot!.querySelector<HTMLElement>('[role=menuitem]')!;
const item = (page: HTMLElement, id: string) => page.querySelector<MenuItem>(`#${id}`)!;

async function opened(dir?: string): Promise<{ page: HTMLElement; menu: Menu }> {
  const page = await draw(dir);
  const menu = menuIn(page);
  buttonOf(menu).focus();
  await userEvent.keyboard('{Enter}');
  expect(isOpen(menu)).to.equal(true);
  return { page, menu };
}

describe('<mp-menu>', () => {
  it('is a closed list behind a button that says what it opens', async () => {
    const menu = menuIn(await draw());
    expect(menu).to.be.instanceOf(Menu);
    expect(buttonOf(menu).textContent?.trim()).to.equal('Meer acties');
    expect(buttonOf(menu).getAttribute('aria-haspopup')).to.equal('menu');
    expect(buttonOf(menu).getAttribute('aria-expanded')).to.equal('false');
    expect(isOpen(menu)).to.equal(false);
    expect(menu.matches(':state(open)')).to.equal(false);
  });

  it('shows three dots in place of the label, which names the button yet', async () => {
    const menu = menuIn(await draw());
    menu.compact = true;
    menu.variant = 'quiet';
    await menu.updateComplete;
    expect(buttonOf(menu).textContent?.trim()).to.equal('');
    expect(buttonOf(menu).getAttribute('aria-label')).to.equal('Meer acties');
    expect(buttonOf(menu).dataset['variant']).to.equal('quiet');
    await expect(menu).to.be.accessible();
  });

  for (const theme of themes) {
    it(`is accessible open and closed in the theme ${theme}`, async () => {
      const page = await draw();
      const menu = menuIn(page);
      menu.setAttribute('theme', theme);
      await expect(page).to.be.accessible();
      menu.show();
      await expect(page).to.be.accessible();
    });
  }

  it('opens with Enter and puts the reader at the first action', async () => {
    const { menu } = await opened();
    expect(focused()).to.equal('link');
    expect(buttonOf(menu).getAttribute('aria-expanded')).to.equal('true');
    expect(buttonOf(menu).getAttribute('aria-controls')).to.equal(listOf(menu).id);
    expect(menu.matches(':state(open)')).to.equal(true);
  });

  it('opens at its first action with the arrow down, and at its last with the arrow up', async () => {
    const page = await draw();
    buttonOf(menuIn(page)).focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).to.equal('remove');
    await userEvent.keyboard('{Escape}{ArrowDown}');
    expect(focused()).to.equal('link');
  });

  it('moves by the arrows around its ends, by Home and by End', async () => {
    await opened();
    const path = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp']) {
      await userEvent.keyboard(`{${key}}`);
      path.push(focused());
    }
    expect(path).to.deep.equal(['quote', 'report', 'remove', 'link', 'remove', 'link', 'remove']);
  });

  it('finds an action by its first letters, whatever accents or capitals they have', async () => {
    await opened();
    await userEvent.keyboard('m');
    expect(focused()).to.equal('report');
    await userEvent.keyboard('{Escape}{Enter}');
    await userEvent.keyboard('ee');
    expect(focused()).to.equal('remove');
    await userEvent.keyboard('x');
    expect(focused()).to.equal('remove');
  });

  it('goes on to the next of a letter when that is typed again', async () => {
    const { page } = await opened();
    item(page, 'report').textContent = 'Kort melden';
    await userEvent.keyboard('kk');
    expect(focused()).to.equal('link');
    await userEvent.keyboard('k');
    expect(focused()).to.equal('report');
  });

  it('closes with Escape and gives the focus back, and nothing around it hears the key', async () => {
    const { page, menu } = await opened();
    const heard = vi.fn();
    page.addEventListener('keydown', heard);
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(isOpen(menu)).to.equal(false);
    expect(menu.shadowRoot!.activeElement).to.equal(buttonOf(menu));
    expect(buttonOf(menu).getAttribute('aria-expanded')).to.equal('false');
    expect(buttonOf(menu).hasAttribute('aria-controls')).to.equal(false);
    expect(heard.mock.calls).to.have.length(0);
  });

  it('closes with Tab, which goes on from the button', async () => {
    const { menu } = await opened();
    await userEvent.tab();
    expect(isOpen(menu)).to.equal(false);
    expect(focused()).to.equal('after');
  });

  it('closes with Shift and Tab, which goes back from the button', async () => {
    const { menu } = await opened();
    await userEvent.tab({ shift: true });
    expect(isOpen(menu)).to.equal(false);
    expect(focused()).to.equal('before');
  });

  it('closes when the focus goes elsewhere, and leaves it there', async () => {
    const { page, menu } = await opened();
    page.querySelector<HTMLElement>('#after')!.focus();
    expect(isOpen(menu)).to.equal(false);
    expect(focused()).to.equal('after');
  });

  it('closes when the page loses the focus to a frame or to another window', async () => {
    const { menu } = await opened();
    dispatchEvent(new Event('blur'));
    expect(isOpen(menu)).to.equal(false);
  });

  it('opens with a press on its button, and closes with the next', async () => {
    const menu = menuIn(await draw());
    await userEvent.click(buttonOf(menu));
    expect(isOpen(menu)).to.equal(true);
    await userEvent.click(buttonOf(menu));
    expect(isOpen(menu)).to.equal(false);
    await userEvent.click(buttonOf(menu));
    expect(isOpen(menu)).to.equal(true);
  });

  it('closes with a press elsewhere', async () => {
    const { page, menu } = await opened();
    await userEvent.click(page.querySelector('#before')!);
    await vi.waitFor(() => expect(isOpen(menu)).to.equal(false));
    expect(menu.matches(':state(open)')).to.equal(false);
  });

  for (const [way, choose] of Object.entries({
    Enter: () => userEvent.keyboard('{Enter}'),
    'the space bar': () => userEvent.keyboard(' '),
    'a press': (one: MenuItem) => userEvent.click(nativeOf(one)),
    'a script': (one: MenuItem) => one.click(),
  })) {
    it(`makes one click of a choice by ${way}, closes, and gives the focus back`, async () => {
      const { page, menu } = await opened();
      const chosen = vi.fn<(event: Event) => void>();
      page.addEventListener('click', chosen);
      await choose(item(page, 'link'));
      await vi.waitFor(() => expect(chosen.mock.calls.length).to.be.greaterThan(0));
      expect(chosen.mock.calls.map(([{ target }]) => (target as Element).id)).to.deep.equal(['link']);
      expect(isOpen(menu)).to.equal(false);
      expect(menu.shadowRoot!.activeElement).to.equal(buttonOf(menu));
    });
  }

  it('leaves the focus where a choice puts it', async () => {
    const { page } = await opened();
    item(page, 'link').addEventListener('click', () => page.querySelector<HTMLElement>('#after')!.focus());
    await userEvent.keyboard('{Enter}');
    expect(focused()).to.equal('after');
  });

  it('lets a disabled action be read, and not be chosen', async () => {
    const { page, menu } = await opened();
    const chosen = vi.fn();
    page.addEventListener('click', chosen);
    await userEvent.keyboard('m');
    expect(focused()).to.equal('report');
    await userEvent.keyboard('{Enter}');
    item(page, 'report').click();
    expect(chosen.mock.calls).to.have.length(0);
    expect(isOpen(menu)).to.equal(true);
  });

  it('opens and closes by script, and makes no event of it', async () => {
    const page = await draw();
    const menu = menuIn(page);
    const heard = vi.fn();
    for (const type of ['click', 'toggle', 'change']) page.addEventListener(type, heard);
    menu.show();
    expect(isOpen(menu)).to.equal(true);
    menu.hide();
    expect(isOpen(menu)).to.equal(false);
    expect(heard.mock.calls).to.have.length(0);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`lies under its button, from where the text starts, in a page that reads ${dir}`, async () => {
      const page = await draw(dir);
      page.style.paddingInline = '40px';
      const menu = menuIn(page);
      menu.show();
      const [button, list] = [buttonOf(menu), listOf(menu)].map((one) => one.getBoundingClientRect());
      expect(list!.top).to.be.within(button!.bottom, button!.bottom + 8);
      const edge = dir === 'rtl' ? 'right' : 'left';
      expect(list![edge]).to.be.closeTo(button![edge], 1);
    });
  }

  it('stays on a screen of 320 px when its button stands at the end', async () => {
    const page = await draw();
    page.style.cssText = 'position: absolute; inset: auto 0 0 auto';
    item(page, 'quote').textContent = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen';
    const menu = menuIn(page);
    menu.show();
    const { left, right, top, bottom } = listOf(menu).getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(document.documentElement.clientWidth + 1);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight + 1);
  });

  it('follows its button when the page scrolls', async () => {
    const page = await draw();
    const menu = menuIn(page);
    menu.show();
    page.style.paddingTop = '60px';
    document.dispatchEvent(new Event('scroll'));
    const [button, list] = [buttonOf(menu), listOf(menu)].map((one) => one.getBoundingClientRect());
    expect(list!.top).to.be.closeTo(button!.bottom + 4, 1);
  });

  for (const [text, page] of [
    ['#eee', '#111'],
    ['#333', '#fff'],
    ['#767676', '#fff'],
    ['#ffe08a', '#5b0f0f'],
  ] as const) {
    it(`is not see-through, and reads at least as well as ${text} on ${page}`, async () => {
      pageStyle(`html { color-scheme: normal; } body { color: ${text}; background: ${page}; }`);
      const menu = menuIn(await draw());
      menu.show();
      const { color, backgroundColor } = getComputedStyle(listOf(menu));
      const onRed = paintedColor(backgroundColor, 'red');
      expect(onRed).to.deep.equal(paintedColor(backgroundColor, 'lime'));
      const got = contrast(paintedColor(color, backgroundColor), onRed);
      expect(got).to.be.at.least(contrast(paintedColor(text), paintedColor(page)) - 0.05);
    });
  }

  it('takes its width and its corners from the page', async () => {
    const menu = menuIn(await draw());
    menu.style.setProperty('--mp-menu-width', '123px');
    menu.style.setProperty('--mp-menu-radius', '9px');
    menu.style.setProperty('--mp-button-radius', '7px');
    expect(getComputedStyle(listOf(menu)).borderTopLeftRadius).to.equal('9px');
    expect(getComputedStyle(listOf(menu)).maxInlineSize).to.include('123px');
    expect(getComputedStyle(buttonOf(menu)).borderTopLeftRadius).to.equal('7px');
  });

  it('is closed after a move in the page, and opens again', async () => {
    const { page, menu } = await opened();
    const button = buttonOf(menu);
    page.prepend(menu);
    await menu.updateComplete;
    expect(buttonOf(menu)).to.equal(button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(menu.matches(':state(open)')).to.equal(false);
    menu.show();
    expect(isOpen(menu)).to.equal(true);
  });

  it('survives a second registration', () => {
    expect(() => defineOnce('mp-menu', class extends Menu {})).not.to.throw();
    expect(customElements.get('mp-menu')).to.equal(Menu);
  });
});
