import { createArticle } from '@meepraten/article-sources';
import { pageStyle } from '@meepraten/build-config/hostile-hosts';
import { canEmulateMedia, emulateMedia } from '@meepraten/build-config/media';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, onTestFinished, vi } from 'vitest';
import './article-body/article-body.define.js';
import type { ArticleBody } from './article-body/article-body.js';
import prose from './prose.css?inline';

const content = `<h2>Kop</h2><p>Tekst met een <a href="https://example.org/bron">bron</a> en een <mark>merk</mark>.</p>
  <table><caption>Uren</caption><tbody><tr>${'<td>Verzekeringen</td>'.repeat(12)}</tr></tbody></table>
  <pre><code>${'code '.repeat(60)}</code></pre>
  <details><summary>Meer</summary><p>Uitleg</p></details>${'<h2>Nog een kop</h2><p>Slot</p>'.repeat(3)}`;

/** As a browser does that prints: it tells the page, and lays it out for paper. */
async function print(): Promise<void> {
  onTestFinished(() => void dispatchEvent(new Event('afterprint')));
  dispatchEvent(new Event('beforeprint'));
  await emulateMedia({ media: 'print' });
}

async function draw({ isolated = false, width = 600 } = {}): Promise<ArticleBody> {
  const box = await fixture<HTMLElement>(
    html`<div lang="nl" style="inline-size: ${width}px">
      <mp-article-body
        with-contents
        with-progress
        with-heading-links
        save="local"
        ?isolated=${isolated}
      ></mp-article-body>
    </div>`,
  );
  const element = box.querySelector('mp-article-body') as ArticleBody;
  const article = createArticle({ title: 'Papier', content, url: 'https://example.org/papier' });
  await article.contentReady;
  element.article = article;
  await element.updateComplete;
  return element;
}

const within = (element: ArticleBody): ParentNode => (element.isolated ? element.shadowRoot! : element);
const one = (element: ArticleBody, selector: string) => within(element).querySelector<HTMLElement>(selector)!;

/** How far what stands in a box is cut off by it or sticks out of the article, in CSS pixels. */
function lost(element: ArticleBody, selector: string): number {
  const box = one(element, selector);
  const cut = box.scrollWidth - box.clientWidth;
  return Math.max(cut, box.getBoundingClientRect().right - element.getBoundingClientRect().right);
}

describe.runIf(canEmulateMedia).for([
  { way: 'in the page with prose.css', linked: true, isolated: false },
  { way: 'in the page without prose.css', linked: false, isolated: false },
  { way: 'isolated', linked: false, isolated: true },
])('on paper, $way', ({ linked, isolated }) => {
  it('cuts off no table and no code that scrolls on a screen', async () => {
    if (linked) pageStyle(prose);
    const element = await draw({ isolated });
    await vi.waitFor(() => expect(one(element, 'table').tabIndex).to.equal(0));
    await print();
    await vi.waitFor(() => {
      expect(lost(element, 'table'), 'table').to.be.at.most(1);
      expect(lost(element, 'pre'), 'code').to.be.at.most(1);
    });
  });

  it('leaves out what only a screen can use', async () => {
    if (linked) pageStyle(prose);
    const element = await draw({ isolated });
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('[part~=contents]')).to.exist);
    await print();
    const shown = [...element.shadowRoot!.querySelectorAll('[part~=progress], [part~=save], button')].filter(
      (part) => part.checkVisibility(),
    );
    expect(shown.map((part) => part.outerHTML)).to.deep.equal([]);
    // Without a style sheet of ours the page decides how its headings look.
    if (!linked && !isolated) return;
    for (const link of within(element).querySelectorAll('[data-prose=heading-link]'))
      expect(link.checkVisibility()).to.equal(false);
  });
});

describe.runIf(canEmulateMedia)('on paper', () => {
  it('says where a link leads and opens what is folded', async () => {
    pageStyle(prose);
    const element = await draw();
    await print();
    expect(getComputedStyle(one(element, 'p a'), '::after').content).to.equal(
      '" (https://example.org/bron)"',
    );
    expect(one(element, 'details p').checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    expect(one(element, 'details p').getBoundingClientRect().height).to.be.greaterThan(0);
  });
});

describe.runIf(canEmulateMedia)('in forced colours', () => {
  it('keeps code and marks apart from the text around', async () => {
    pageStyle(prose);
    const element = await draw();
    await emulateMedia({ forcedColors: 'active' });
    expect(getComputedStyle(one(element, 'pre')).borderTopStyle).to.equal('solid');
    const [mark, text] = [one(element, 'mark'), one(element, 'p')].map((each) => getComputedStyle(each));
    expect(mark!.backgroundColor).to.not.equal(text!.backgroundColor);
  });
});

describe.runIf(canEmulateMedia)('to who wants no motion', () => {
  it('moves nothing', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await draw();
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('[part~=contents]')).to.exist);
    const moving = document.getAnimations().filter((animation) => animation.playState === 'running');
    expect(moving).to.deep.equal([]);
    for (const part of element.shadowRoot!.querySelectorAll('*')) {
      const { scrollBehavior, transitionDuration } = getComputedStyle(part);
      expect(scrollBehavior).to.equal('auto');
      expect(Number.parseFloat(transitionDuration)).to.be.at.most(0.01);
    }
  });
});
