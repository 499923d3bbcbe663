import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { describe, it } from 'vitest';
import { RowList } from './rows.js';

async function list() {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const list = new RowList();
  box.append(list.element);
  const draw = (...ids: string[]) => {
    const entries = ids.map((id) => ({
      id,
      draw: (item: HTMLElement) => render(html`<input aria-label=${id} />`, item),
    }));
    list.draw(entries);
  };
  const labels = () =>
    [...box.querySelectorAll('li > input')].map((input) => input.getAttribute('aria-label'));
  const input = (id: string) => box.querySelector<HTMLInputElement>(`[aria-label=${id}]`)!;
  return { draw, labels, input };
}

describe('rows', () => {
  it('stay, with the focus in them, while others come before, between and behind', async () => {
    const { draw, labels, input } = await list();
    draw('b', 'd');
    const [first, second] = [input('b'), input('d')];
    second.focus();
    draw('a', 'b', 'c', 'd', 'e');
    expect(labels()).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect([input('b'), input('d')]).to.deep.equal([first, second]);
    expect(document.activeElement).to.equal(second);
  });

  it('go without disturbing those behind them', async () => {
    const { draw, labels, input } = await list();
    draw('a', 'b', 'c');
    input('c').focus();
    draw('c');
    expect(labels()).to.deep.equal(['c']);
    expect(document.activeElement).to.equal(input('c'));
  });

  it('follow when the order is another', async () => {
    const { draw, labels, input } = await list();
    draw('a', 'b', 'c');
    const last = input('c');
    draw('c', 'a', 'b');
    expect(labels()).to.deep.equal(['c', 'a', 'b']);
    expect(input('c')).to.equal(last);
  });
});
