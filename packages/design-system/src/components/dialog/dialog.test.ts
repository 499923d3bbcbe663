import { contrast, pageStyle, paintedColor } from '@meepraten/build-config/hostile-hosts';
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { themes } from '../../foundation/theme.js';
import { defineOnce } from '../../foundation/define-once.js';
import './dialog.define.js';
import { Dialog } from './dialog.js';

const nativeOf = (dialog: Dialog) => dialog.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
const inside = (dialog: Dialog, part: string) =>
  dialog.shadowRoot?.querySelector(`[part=${part}]`) as HTMLElement;

const content = html`<p>Twee artikelen.</p>
  <button id="wissen" slot="actions" style="color: CanvasText; background: Canvas">Alles wissen</button>`;

/** A page with a button that opens a dialog, and something to scroll to. */
async function page(within: TemplateResult | string = content) {
  const box = await fixture<HTMLElement>(
    html`<div lang="nl">
      <button id="opener">Bewaard (2)</button>
      <mp-dialog heading="Bewaard op dit apparaat">${within}</mp-dialog>
    </div>`,
  );
  const dialog = box.querySelector('mp-dialog') as Dialog;
  const opener = box.querySelector('#opener') as HTMLButtonElement;
  opener.addEventListener('click', () => dialog.show());
  const heard: string[] = [];
  for (const type of ['cancel', 'close'])
    dialog.addEventListener(type, ({ target }) => target === dialog && heard.push(type));
  return { box, dialog, opener, heard };
}

async function opened(within?: TemplateResult | string) {
  const drawn = await page(within);
  drawn.opener.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(nativeOf(drawn.dialog).matches(':modal')).to.equal(true));
  return drawn;
}

/** A press of the pointer that starts on one element and ends on another. */
function press(start: Element, end: Element = start) {
  const init = { bubbles: true, composed: true };
  start.dispatchEvent(new PointerEvent('pointerdown', init));
  end.dispatchEvent(new MouseEvent('click', init));
}

describe('<mp-dialog>', () => {
  it('is closed by default, takes no room, and says what it is about once it is open', async () => {
    const { dialog } = await page();
    expect(dialog).to.be.instanceOf(Dialog);
    expect(dialog.open).to.equal(false);
    expect(nativeOf(dialog).open).to.equal(false);
    expect(getComputedStyle(dialog).display).to.equal('contents');
    dialog.show();
    await dialog.updateComplete;
    expect(dialog.hasAttribute('open')).to.equal(true);
    expect(nativeOf(dialog).getAttribute('aria-labelledby')).to.equal(inside(dialog, 'heading').id);
    expect(inside(dialog, 'heading').textContent).to.equal('Bewaard op dit apparaat');
    expect(inside(dialog, 'close-button').getAttribute('aria-label')).to.equal('Sluiten');
  });

  it('opens with the page where its attribute says so', async () => {
    const dialog = await fixture<Dialog>(html`<mp-dialog heading="Vooraf" open>tekst</mp-dialog>`);
    expect(nativeOf(dialog).matches(':modal')).to.equal(true);
  });

  it('shows actions only where there are any', async () => {
    const { dialog } = await opened('Alleen tekst');
    expect(getComputedStyle(inside(dialog, 'actions')).display).to.equal('none');
    const action = Object.assign(document.createElement('button'), { slot: 'actions' });
    dialog.append(action);
    await vi.waitFor(() => expect(getComputedStyle(inside(dialog, 'actions')).display).to.equal('flex'));
  });

  it('takes the focus in, and gives it back to where it was on Escape', async () => {
    const { dialog, opener, heard } = await opened();
    expect(document.activeElement).to.equal(dialog);
    expect(dialog.shadowRoot?.activeElement).to.equal(inside(dialog, 'close-button'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog.open).to.equal(false));
    expect(document.activeElement).to.equal(opener);
    expect(heard).to.deep.equal(['cancel', 'close']);
  });

  it('keeps the focus of the keyboard inside', async () => {
    const { dialog, box } = await opened();
    expect(inside(dialog, 'content').hasAttribute('tabindex')).to.equal(false);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).to.equal(box.querySelector('#wissen'));
    for (let count = 0; count < 4; count += 1) {
      await userEvent.keyboard('{Tab}');
      expect(document.activeElement?.id).not.to.equal('opener');
    }
    expect(dialog.open).to.equal(true);
  });

  it('gives the focus to what asks for it in the content', async () => {
    const { box } = await opened(html`<input id="zoek" aria-label="Zoek" autofocus />`);
    expect(document.activeElement).to.equal(box.querySelector('#zoek'));
  });

  it('closes by its button, and by a press beside the panel, once each', async () => {
    const { dialog, opener, heard } = await opened();
    await userEvent.click(inside(dialog, 'close-button'));
    await vi.waitFor(() => expect(heard).to.deep.equal(['cancel', 'close']));
    expect(document.activeElement).to.equal(opener);
    dialog.show();
    await dialog.updateComplete;
    press(nativeOf(dialog));
    await vi.waitFor(() => expect(heard).to.deep.equal(['cancel', 'close', 'cancel', 'close']));
    expect(dialog.open).to.equal(false);
  });

  it('stays for a press inside it, and for one that ends beside it', async () => {
    const { dialog, box, heard } = await opened();
    const panel = inside(dialog, 'base');
    press(panel);
    press(box.querySelector('p') as Element);
    press(panel, nativeOf(dialog));
    await aTimeout(0);
    expect(dialog.open).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('stays open where a listener says so', async () => {
    const { dialog, heard } = await opened();
    dialog.addEventListener('cancel', (event) => event.preventDefault(), { once: true });
    inside(dialog, 'close-button').click();
    await aTimeout(0);
    expect(dialog.open).to.equal(true);
    expect(heard).to.deep.equal(['cancel']);
    inside(dialog, 'close-button').click();
    await oneEvent(dialog, 'close');
    expect(dialog.open).to.equal(false);
  });

  it('says nothing when the page itself opens or closes it', async () => {
    const { dialog, heard } = await page();
    for (const act of [
      () => dialog.show(),
      () => dialog.close(),
      () => dialog.setAttribute('open', ''),
      () => dialog.removeAttribute('open'),
    ]) {
      act();
      await dialog.updateComplete;
      expect(nativeOf(dialog).open).to.equal(dialog.open);
      await aTimeout(20);
    }
    expect(heard).to.deep.equal([]);
  });

  it('does not take what happens in its content for its own', async () => {
    const { dialog, box, heard } = await opened(html`<input type="file" aria-label="Bestand" />`);
    box.querySelector('input')?.dispatchEvent(new Event('cancel', { bubbles: true, composed: true }));
    expect(heard).to.deep.equal([]);
    expect(dialog.open).to.equal(true);
  });

  it('is a modal dialog again after it was moved in the page, and makes no event of that', async () => {
    const { dialog, box, heard } = await opened();
    const elsewhere = document.createElement('section');
    box.append(elsewhere);
    elsewhere.append(dialog);
    await dialog.updateComplete;
    await aTimeout(20);
    expect(nativeOf(dialog).matches(':modal')).to.equal(true);
    expect(heard).to.deep.equal([]);
    dialog.remove();
    await aTimeout(20);
    expect(nativeOf(dialog).open).to.equal(false);
    expect(heard).to.deep.equal([]);
  });

  it('survives being registered twice', () => {
    expect(() => defineOnce('mp-dialog', Dialog)).not.to.throw();
  });

  it('scrolls its content, and not the page, where it is taller than the screen', async () => {
    const { dialog } = await opened(html`<p style="block-size: 4000px">lang</p>`);
    const { clientHeight, scrollHeight } = inside(dialog, 'content');
    expect(scrollHeight).to.be.above(clientHeight);
    await userEvent.keyboard('{Tab}');
    expect(dialog.shadowRoot?.activeElement).to.equal(inside(dialog, 'content'));
    expect(inside(dialog, 'base').getBoundingClientRect().height).to.be.at.most(innerHeight);
    expect(inside(dialog, 'header').getBoundingClientRect().top).to.be.at.least(0);
    const native = nativeOf(dialog);
    expect(native.scrollHeight).to.be.above(native.clientHeight);
    for (const scroller of [native, inside(dialog, 'content')])
      expect(getComputedStyle(scroller).overscrollBehaviorY).to.equal('contain');
    expect(document.body.getAttribute('style') ?? '').to.equal('');
  });

  it('moves only for a reader who does not mind', () => {
    const rules = Dialog.elementStyles.flatMap((style) => {
      const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
      return [...(sheet?.cssRules ?? [])];
    });
    const moving = (rule: CSSRule) => /(animation|transition)(-[a-z]+)?: (?!none|initial)/.test(rule.cssText);
    const media = rules.filter(moving).map((rule) => (rule as CSSMediaRule).conditionText);
    expect(media).to.deep.equal(['(prefers-reduced-motion: no-preference)']);
  });

  for (const theme of themes) {
    it(`is accessible when open in the ${theme} theme`, async () => {
      const { dialog } = await page();
      dialog.setAttribute('theme', theme);
      dialog.show();
      await dialog.updateComplete;
      await expect(dialog).to.be.accessible();
    });
  }

  it('shows its close button also when it takes a theme while it is open', async () => {
    pageStyle('body { background: #111; color: #eee; }');
    const { dialog } = await opened();
    dialog.setAttribute('theme', 'light');
    await dialog.updateComplete;
    // Where the pointer lies on a button, the button has a ground of its own.
    await userEvent.hover(inside(dialog, 'heading'));
    const panel = getComputedStyle(inside(dialog, 'base')).backgroundColor;
    const { color, backgroundColor } = getComputedStyle(inside(dialog, 'close-button'));
    expect(contrast(paintedColor(color), paintedColor(backgroundColor, panel))).to.be.at.least(4.5);
  });

  it('has a strong line and no shadow in the contrast theme', async () => {
    const { dialog } = await page();
    const look = async (theme: string) => {
      dialog.setAttribute('theme', theme);
      dialog.show();
      await dialog.updateComplete;
      const { borderTopWidth, boxShadow } = getComputedStyle(inside(dialog, 'base'));
      return { borderTopWidth, boxShadow };
    };
    const light = await look('light');
    expect(light.borderTopWidth).to.equal('1px');
    expect(light.boxShadow).to.match(/28px/);
    const strong = await look('contrast');
    expect(strong.borderTopWidth).to.equal('2px');
    expect(strong.boxShadow).not.to.match(/28px/);
  });
});

describe('<mp-dialog> without a theme', () => {
  const pages = {
    'dark without saying so': ['body { background: #111; color: #eee; }', '#111'],
    'of a colour of its own': ['body { background: #fdf6e3; color: #333; }', '#fdf6e3'],
    'of layers that shine through': [
      'body { background: #000; color: #fff; } body > div { background: rgb(255 255 255 / 10%); }',
      '#1a1a1a',
    ],
    'white on a picture': ['body { background: #fff linear-gradient(#000, #000); color: #fff; }', '#000'],
    'harder to read than we know': ['body { background: #888; color: #fff; }', '#000'],
  } as const;

  for (const [kind, [css, ground]] of Object.entries(pages)) {
    it(`stands on the ground of a page that is ${kind}`, async () => {
      pageStyle(css);
      const { dialog } = await opened();
      const { color, backgroundColor } = getComputedStyle(inside(dialog, 'base'));
      expect(contrast(paintedColor(backgroundColor), paintedColor(ground))).to.be.below(1.03);
      expect(contrast(paintedColor(color), paintedColor(backgroundColor))).to.be.at.least(4.5);
      const scheme = getComputedStyle(nativeOf(dialog)).colorScheme;
      expect(scheme).to.equal(ground === '#fdf6e3' ? 'light' : 'dark');
    });
  }

  it('follows a page that has turned dark since', async () => {
    const { dialog } = await opened();
    expect(getComputedStyle(nativeOf(dialog)).colorScheme).to.equal('light');
    dialog.close();
    await dialog.updateComplete;
    pageStyle('body { background: #111; color: #eee; }');
    dialog.show();
    await dialog.updateComplete;
    expect(getComputedStyle(nativeOf(dialog)).colorScheme).to.equal('dark');
  });
});
