import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../article-body/article-body.define.js';
import type { ArticleBody } from '../article-body/article-body.js';

async function draw(style = ''): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<div lang="nl" style=${style}>
      <mp-article-body with-heading-links
        ><h2>Een kop</h2>
        <p>Tekst</p></mp-article-body
      >
    </div>`,
  );
  await (page.querySelector('mp-article-body') as ArticleBody).updateComplete;
  return page;
}

/** Not every machine that runs the tests has something to point with. */
function canPoint(can: boolean): void {
  const asked = vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: !can } as MediaQueryList);
  onTestFinished(() => asked.mockRestore());
}

const linkIn = (page: HTMLElement) => page.querySelector('h2 > a') as HTMLElement;
const opacity = (page: HTMLElement) => getComputedStyle(linkIn(page)).opacity;

describe('the links at the headings of a page without prose.css', () => {
  it('are seen by who points at a heading', async () => {
    canPoint(true);
    const page = await draw();
    expect(opacity(page)).to.equal('0');
    await userEvent.hover(page.querySelector('h2')!);
    await vi.waitFor(() => expect(opacity(page)).to.equal('1'));
    await userEvent.hover(page.querySelector('p')!);
    await vi.waitFor(() => expect(opacity(page)).to.equal('0'));
  });

  it('are seen by who tabs to them', async () => {
    canPoint(true);
    const page = await draw();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).to.equal(linkIn(page));
    expect(opacity(page)).to.equal('1');
    linkIn(page).blur();
    expect(opacity(page)).to.equal('0');
  });

  it('are always seen where nothing can point, underlined as the links of the page are', async () => {
    canPoint(false);
    const page = await draw();
    expect(opacity(page)).to.equal('1');
    expect(getComputedStyle(linkIn(page)).textDecorationLine).to.equal('underline');
  });

  it('are left to the style sheet where there is one', async () => {
    const page = await draw('--_prose-rule: red');
    expect(linkIn(page).getAttribute('style')).to.equal(null);
  });
});
