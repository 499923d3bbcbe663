import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { describe, it } from 'vitest';
import { RowList } from './rows.js';

async function list(inBoxes: boolean) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const list = new RowList({ inBoxes });
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
  const boxes = () => [...box.querySelectorAll('.box')].map(({ childElementCount }) => childElementCount);
  return { draw, labels, input, boxes };
}

describe.for([false, true])('rows, in boxes: %s', (inBoxes) => {
  it('stay, with the focus in them, while others come before, between and behind', async () => {
    const { draw, labels, input } = await list(inBoxes);
    draw('b', 'd');
    const [first, second] = [input('b'), input('d')];
    second.focus();
    draw('a', 'b', 'c', 'd', 'e');
    expect(labels()).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect([input('b'), input('d')]).to.deep.equal([first, second]);
    expect(document.activeElement).to.equal(second);
  });

  it('go without disturbing those behind them', async () => {
    const { draw, labels, input } = await list(inBoxes);
    draw('a', 'b', 'c');
    input('c').focus();
    draw('c');
    expect(labels()).to.deep.equal(['c']);
    expect(document.activeElement).to.equal(input('c'));
  });

  it('follow when the order is another', async () => {
    const { draw, labels, input } = await list(inBoxes);
    draw('a', 'b', 'c');
    const last = input('c');
    draw('c', 'a', 'b');
    expect(labels()).to.deep.equal(['c', 'a', 'b']);
    expect(input('c')).to.equal(last);
  });

  it('stand in order, the same nodes, whatever comes and goes', async () => {
    const { draw, labels, input, boxes } = await list(inBoxes);
    const names = Array.from({ length: 120 }, (_, index) => `n${index}`);
    const known = new Map<string, HTMLInputElement>();
    // The same numbers in every run.
    let seed = 1;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let turn = 0; turn < 30; turn += 1) {
      const wanted = names.filter(() => random() < 0.6);
      if (turn % 3 === 2) wanted.sort(() => random() - 0.5);
      draw(...wanted);
      expect(labels()).to.deep.equal(wanted);
      for (const id of [...known.keys()].filter((each) => !wanted.includes(each))) known.delete(id);
      for (const id of wanted) {
        expect(input(id)).to.equal(known.get(id) ?? input(id));
        known.set(id, input(id));
      }
      expect(boxes()).not.to.include(0);
    }
  });
});

describe('boxes', () => {
  it('hold few rows each, in front of those that are there too', async () => {
    const { draw, boxes, labels } = await list(true);
    const names = (start: number, end: number) =>
      Array.from({ length: end - start }, (_, index) => `n${start + index}`);
    draw(...names(100, 200));
    const before = boxes();
    expect(Math.max(...before)).to.be.at.most(16);
    expect(before.length).to.be.at.most(8);
    draw(...names(0, 250));
    expect(labels()).to.deep.equal(names(0, 250));
    expect(Math.max(...boxes())).to.be.at.most(16);
    expect(boxes().length).to.be.at.most(18);
  });

  it('count what stands in their rows', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const list = new RowList({ inBoxes: true });
    box.append(list.element);
    const draw = (item: HTMLElement) =>
      render(
        html`<ol>
          ${Array.from({ length: 30 }, () => html`<li></li>`)}
        </ol>`,
        item,
      );
    list.draw(['a', 'b', 'c'].map((id) => ({ id, draw })));
    expect(box.querySelectorAll('.box')).to.have.length(3);
  });
});
