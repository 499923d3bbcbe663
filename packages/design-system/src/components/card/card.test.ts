import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './card.define.js';
import { Card } from './card.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const draw = () =>
  fixture<Card>(
    html`<mp-card>
      <img slot="image" src=${pixel} alt="" />
      <h3><a href="#verder">Wat is een virtueel assistent?</a></h3>
      <p>Iemand die op afstand werkt.</p>
      <button slot="actions" style="color: CanvasText; background: Canvas">Bewaren</button>
    </mp-card>`,
  );
const boxOf = (card: Card) => card.shadowRoot?.querySelector('[part=base]') as HTMLElement;
const hiddenIn = (card: Card) =>
  [...boxOf(card).querySelectorAll('[hidden]')].map(({ className }) => className);

/** The clicks that reach the link of the card; none of them leads away. */
function clicksOn(card: Card): MouseEvent[] {
  const clicks: MouseEvent[] = [];
  card.querySelector('a')?.addEventListener('click', (event) => {
    event.preventDefault();
    clicks.push(event);
  });
  return clicks;
}

describe('<mp-card>', () => {
  it('shows a picture, its content and its actions', async () => {
    const card = await draw();
    expect(card).to.be.instanceOf(Card);
    expect(hiddenIn(card)).to.deep.equal([]);
  });

  it('keeps no room for what it does not have, and makes it when that comes', async () => {
    const card = await fixture<Card>(html`<mp-card><p>Tekst</p></mp-card>`);
    expect(hiddenIn(card)).to.deep.equal(['image', 'actions']);
    const action = document.createElement('button');
    action.slot = 'actions';
    card.append(action);
    await new Promise(requestAnimationFrame);
    expect(hiddenIn(card)).to.deep.equal(['image']);
  });

  it('has its picture from edge to edge', async () => {
    const card = await draw();
    const picture = card.querySelector('img')!.getBoundingClientRect();
    const box = boxOf(card).getBoundingClientRect();
    expect(picture.width).to.be.closeTo(box.width - 2, 0.5);
    expect(picture.top).to.be.closeTo(box.top + 1, 0.5);
    expect(picture.width / picture.height).to.be.closeTo(1.5, 0.01);
  });

  it('follows its link for a press anywhere in it, once', async () => {
    const card = await draw();
    const clicks = clicksOn(card);
    card.querySelector('p')?.click();
    boxOf(card).click();
    expect(clicks).to.have.lengthOf(2);
    card.querySelector('a')?.click();
    expect(clicks).to.have.lengthOf(3);
  });

  it('opens a new tab where the press asks for one', async () => {
    const card = await draw();
    const clicks = clicksOn(card);
    const press = { bubbles: true, composed: true };
    card.querySelector('p')?.dispatchEvent(new MouseEvent('click', { ...press, metaKey: true }));
    card.querySelector('p')?.dispatchEvent(new MouseEvent('auxclick', { ...press, button: 1 }));
    card.querySelector('p')?.dispatchEvent(new MouseEvent('auxclick', { ...press, button: 2 }));
    expect(clicks.map(({ metaKey, ctrlKey }) => [metaKey, ctrlKey])).to.deep.equal([
      [true, false],
      [true, true],
    ]);
  });

  it('leaves alone what can be pressed itself, what was dealt with, and a selection', async () => {
    const card = await draw();
    const clicks = clicksOn(card);
    card.querySelector('button')?.click();
    const stop = (event: Event) => event.preventDefault();
    card.querySelector('p')?.addEventListener('click', stop, { once: true });
    card.querySelector('p')?.click();
    getSelection()?.selectAllChildren(card.querySelector('p')!);
    card.querySelector('p')?.click();
    getSelection()?.removeAllRanges();
    expect(clicks).to.deep.equal([]);
  });

  it('is no more than a box where there is no link, or a choice of them', async () => {
    for (const links of [
      html`tekst`,
      html`<a href="#a">a</a> <a href="#b">b</a>
        <p>tekst</p>`,
    ]) {
      const card = await fixture<Card>(html`<mp-card>${links}</mp-card>`);
      const clicks = clicksOn(card);
      boxOf(card).click();
      expect(clicks).to.deep.equal([]);
      expect(boxOf(card).hasAttribute('data-pressable')).to.equal(false);
    }
  });

  it('gives the keyboard its link and its action, and nothing more', async () => {
    const card = await draw();
    expect(boxOf(card).querySelector('a, button, [tabindex]')).to.be.null;
    expect(boxOf(card).hasAttribute('data-pressable')).to.equal(true);
  });

  for (const theme of themes) {
    it(`is accessible in the theme ${theme}`, async () => {
      const card = await draw();
      card.setAttribute('theme', theme);
      await card.updateComplete;
      await expect(card).to.be.accessible({ ignoredRules: ['heading-order'] });
    });
  }

  it('takes its room and rounding from the page', async () => {
    const card = await draw();
    card.style.setProperty('--mp-card-padding', '7px');
    card.style.setProperty('--mp-card-radius', '9px');
    const { paddingTop, borderTopLeftRadius } = getComputedStyle(boxOf(card));
    expect([paddingTop, borderTopLeftRadius]).to.deep.equal(['7px', '9px']);
  });

  it('survives a move in the page and a second registration', async () => {
    const card = await draw();
    const box = boxOf(card);
    (await fixture<HTMLElement>(html`<div></div>`)).append(card);
    await card.updateComplete;
    expect(boxOf(card)).to.equal(box);
    expect(() => defineOnce('mp-card', class extends Card {})).not.to.throw();
    expect(customElements.get('mp-card')).to.equal(Card);
  });
});
