import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { entries, feedOf } from '../testing/feeds.js';
import './related-reads.define.js';
import type { RelatedReads } from './related-reads.js';

/** What moves while a page is drawn, as browsers count it: 0 is nothing. */
const shiftWhile = async (act: () => Promise<void>): Promise<number> => {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift' });
  await act();
  await aTimeout(100);
  observer.disconnect();
  return sum;
};

const knowsShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** Text below the list, which would be pushed down. */
const below = html`<p style="block-size: 300px">Daaronder staat nog meer.</p>`;

describe.runIf(knowsShifts)('the page around mp-related-reads', () => {
  for (const layout of ['list', 'compact'] as const)
    it(`does not move when the links of the page are taken over (${layout})`, async () => {
      let element: RelatedReads | null = null;
      const shift = await shiftWhile(async () => {
        const page = await fixture(
          html`<div style="inline-size: 600px">
            <mp-related-reads
              layout=${layout}
              with-images
              src=${feedOf(entries)}
              max-items="4"
              style="display: block; min-block-size: 480px"
            ></mp-related-reads>
            ${below}
          </div>`,
        );
        element = page.querySelector('mp-related-reads');
        await vi.waitFor(() =>
          expect(element!.shadowRoot!.querySelectorAll('[part=item]')).to.have.length(4),
        );
      });
      expect(shift).to.be.lessThan(0.004);
    });

  it('does not move when a picture arrives', async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 900 });
    const image = await new Promise<string>((resolve) =>
      canvas.toBlob((blob) => resolve(URL.createObjectURL(blob!))),
    );
    const page = await fixture(
      html`<div style="inline-size: 600px">
        <mp-related-reads
          with-images
          src=${feedOf([{ ...entries[1], image: 'https://blog.example/x.png' }])}
        ></mp-related-reads>
        ${below}
      </div>`,
    );
    const picture = await vi.waitFor(() => {
      const found = page.querySelector('mp-related-reads')!.shadowRoot!.querySelector('img');
      expect(found).to.exist;
      return found!;
    });
    const room = picture.offsetHeight;
    const shift = await shiftWhile(async () => {
      picture.src = image;
      await picture.decode();
    });
    expect(picture.offsetHeight).to.equal(room);
    expect(shift).to.be.lessThan(0.004);
  });
});
