import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { Slices } from '../slices.js';
import { shapeHeadings } from './headings.js';

function boxOf(lines: string[]): HTMLElement {
  const box = document.createElement('div');
  for (const line of lines) box.appendChild(document.createElement('p')).textContent = line;
  return box;
}

const headingsIn = (box: Element) => [...box.querySelectorAll('h2')].map((heading) => heading.textContent);

describe('lines of text', () => {
  it('lead what stands below them, one above the other too', async () => {
    const box = boxOf(['Taken', 'Agenda', 'Wie plant, heeft rust.', 'Tot slot']);
    await shapeHeadings(box, null, new Slices());
    expect(headingsIn(box)).to.deep.equal(['Taken', 'Agenda']);
  });

  it('are many, and none leads', async () => {
    const box = boxOf(Array.from({ length: 20_000 }, (_, index) => `Naam ${index}`));
    await shapeHeadings(box, 'Namen', new Slices());
    expect(headingsIn(box)).to.deep.equal([]);
    expect(box.childElementCount).to.equal(20_000);
  });

  it('stop being read when nobody waits for them', async () => {
    const gone = new AbortController();
    const box = boxOf(Array.from({ length: 20_000 }, () => 'Een kop'));
    box.append(boxOf(['Een zin met een punt.']).firstChild!);
    const reading = shapeHeadings(box, null, new Slices(gone.signal));
    gone.abort();
    expect(await reading.catch((reason: unknown) => reason)).to.equal(gone.signal.reason);
    expect(headingsIn(box)).to.have.length.below(20_000);
  });
});
