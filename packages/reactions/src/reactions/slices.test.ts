import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { Slices } from './slices.js';

/** Keeps the page busy. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('slices', () => {
  it('draw what fills a window at once and the rest with pauses, and say when it is done', async () => {
    const slices = new Slices();
    const drawn: number[] = [];
    function* draw() {
      for (let row = 0; row < 60; row += 1) {
        work(2);
        drawn.push(row);
        yield;
      }
    }
    slices.begin({}, draw());
    expect(drawn.length).to.be.within(20, 30);
    // The page gets its turn: it paints, or does what it was to do next.
    const turn = Promise.race([new Promise(requestAnimationFrame), new Promise((next) => setTimeout(next))]);
    const drawnByThen = turn.then(() => drawn.length);
    await slices.done;
    expect(await drawnByThen).to.be.lessThan(60);
    expect(drawn).to.deep.equal(Array.from({ length: 60 }, (_, row) => row));
    expect(slices.done).to.equal(undefined);
  });

  it('leave what is drawn anew before it was done', async () => {
    const slices = new Slices();
    const owner = {};
    const drawn: string[] = [];
    function* draw(name: string) {
      for (let row = 0; row < 40; row += 1) {
        work(1);
        drawn.push(name);
        yield;
      }
    }
    slices.begin(owner, draw('old'));
    slices.begin(owner, draw('new'));
    await slices.done;
    expect(drawn.filter((name) => name === 'old').length).to.be.lessThan(40);
    expect(drawn.filter((name) => name === 'new')).to.have.length(40);
    expect(drawn.at(-1)).to.equal('new');
  });

  it('have nothing left to wait for when all was drawn at once, lists in lists too', () => {
    const slices = new Slices();
    function* inner() {
      yield;
    }
    function* outer() {
      slices.begin({}, inner());
      yield;
    }
    slices.begin({}, outer());
    expect(slices.done).to.equal(undefined);
  });

  it('draw a list in a list in the same slice', () => {
    const slices = new Slices();
    const drawn: string[] = [];
    function* inner() {
      drawn.push('inner');
      yield;
    }
    function* outer() {
      for (let row = 0; row < 60; row += 1) {
        slices.begin({}, inner());
        work(1);
        yield;
      }
    }
    slices.begin({}, outer());
    expect(drawn.length).to.be.within(20, 30);
  });
});
