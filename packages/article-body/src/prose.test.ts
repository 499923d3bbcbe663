import { pageStyle } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html } from '@open-wc/testing';
import { beforeEach, describe, it } from 'vitest';
import './article-body/article-body.define.js';
import type { ArticleBody } from './article-body/article-body.js';
import { kitchenSink } from './testing/kitchen-sink.js';
import prose from './prose.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(prose);
const rules = [...sheet.cssRules]
  .flatMap((rule) => ('cssRules' in rule && !(rule instanceof CSSStyleRule) ? [] : [rule]))
  .filter(
    (rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.cssText.includes('mp-article-body'),
  );

const text = html`<p>Eerst</p>
  <h2>Kop</h2>
  <p>Tekst <a href="#x">link</a></p>
  <div data-prose="off"><h2>Eigen kop</h2></div>`;

beforeEach(() => pageStyle(prose));

describe('prose.css', () => {
  it('starts every selector in the article and gives none a weight', () => {
    expect(rules.length).to.be.greaterThan(3);
    for (const { selectorText } of rules)
      expect(selectorText).to.match(/^:where\([^{]*\)(::before|::first-letter)?$/);
  });

  it('uses no unit of the root', () => {
    for (const { cssText } of rules) expect(cssText).to.not.match(/\drem\b/);
  });

  it('loses to any rule of the site', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <style>
          h2 {
            font-size: 11px;
          }
        </style>
        <mp-article-body>${text}</mp-article-body>
      </div>`,
    );
    expect(getComputedStyle(page.querySelector('h2')!).fontSize).to.equal('11px');
  });

  it('looks the same before the element is there, in its place, and after', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="font-size: 20px; text-transform: uppercase">
        <not-yet-defined data-mp="article-body">${text}</not-yet-defined>
        <mp-article-body>${text}</mp-article-body>
      </div>`,
    );
    const [before, after] = [...page.children].map((article) =>
      [...article.children].map((child) => {
        const { fontSize, lineHeight, marginBlock, textTransform } = getComputedStyle(child);
        return [child.localName, fontSize, lineHeight, marginBlock, textTransform];
      }),
    );
    expect(after).to.deep.equal(before);
    expect(Number.parseFloat(after![1]![1]!)).to.be.within(26, 30);
  });

  it('leaves alone what asks for it', async () => {
    const element = await fixture<HTMLElement>(html`<mp-article-body>${text}</mp-article-body>`);
    const [ours, theirs] = [...element.querySelectorAll('h2')].map((h2) => getComputedStyle(h2).lineHeight);
    const bare = await fixture<HTMLElement>(html`<div style="line-height: 1.65"><h2>Kop</h2></div>`);
    expect(theirs).to.equal(getComputedStyle(bare.querySelector('h2')!).lineHeight);
    expect(ours).to.not.equal(theirs);
  });

  it('keeps wide tables, pictures and long words inside the column', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="inline-size: 200px">
        <mp-article-body>
          <p>Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkers</p>
          <table>
            <tr>
              ${[1, 2, 3, 4, 5, 6, 7, 8].map(() => html`<td>Verzekeringen</td>`)}
            </tr>
          </table>
          <pre>${'x'.repeat(200)}</pre>
          <img width="900" height="90" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
        </mp-article-body>
      </div>`,
    );
    expect(page.scrollWidth).to.equal(200);
  });

  const inColumn = (width: number, style = '') =>
    fixture<HTMLElement>(
      html`<div style="inline-size: ${width}px; font-size: 16px; ${style}">
        <mp-article-body>${kitchenSink()}</mp-article-body>
      </div>`,
    );

  for (const [how, style] of Object.entries({
    'a small phone': '',
    'text of double size': 'font-size: 32px',
    'spaced text (WCAG 1.4.12)': 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em',
    'text from right to left': 'direction: rtl',
  })) {
    it(`keeps one of everything inside the column of ${how}`, async () => {
      const page = await inColumn(288, style);
      await picturesOf(page);
      expect(page.scrollWidth).to.equal(288);
    });
  }

  it('gives all text one measure and lets figures use the room beside it', async () => {
    const page = await inColumn(1000);
    const widest = (selector: string) =>
      Math.max(...[...page.querySelectorAll(selector)].map((each) => each.getBoundingClientRect().width));
    const article = 'mp-article-body >';
    expect(widest(`${article} :is(p, ul, dl, blockquote, details, pre)`)).to.equal(36 * 16);
    for (const each of page.querySelectorAll(`${article} :is(pre, blockquote, [role=doc-endnotes])`))
      expect(each.getBoundingClientRect().width, each.localName).to.equal(36 * 16);
    expect(widest(`${article} .alignwide`)).to.equal(52 * 16);
    expect(widest(`${article} .alignfull`)).to.equal(52 * 16);
  });

  for (const width of [288, 480, 600, 1000]) {
    it(`puts what the page asks for in the middle of ${width} pixels, the headings too`, async () => {
      const page = await inColumn(width, '--mp-article-body-inset: auto; container-type: inline-size');
      const starts = [...page.querySelectorAll('mp-article-body > :is(h2, h3, h4, p, ul, pre)')].map((each) =>
        Math.round(each.getBoundingClientRect().left),
      );
      expect([...new Set(starts)]).to.deep.equal([starts[0]]);
    });
  }

  it('keeps the number of a note at its word, though it is easy to hit', async () => {
    const page = await inColumn(600);
    const link = page.querySelector('sup > a') as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(link);
    const number = range.getBoundingClientRect();
    range.selectNode(link.parentElement!.previousSibling!);
    expect(number.left - [...range.getClientRects()].at(-1)!.right).to.be.below(2);
    expect(link.getBoundingClientRect().width - number.width).to.be.above(6);
  });

  it('shows the whole caption of a table that scrolls', async () => {
    const page = await inColumn(288);
    const table = page.querySelector('table') as HTMLElement;
    const caption = page.querySelector('caption') as HTMLElement;
    expect(table.scrollWidth).to.be.above(table.clientWidth);
    expect(caption.getBoundingClientRect().width).to.be.at.most(table.clientWidth);
    table.scrollLeft = 100;
    expect(caption.getBoundingClientRect().left).to.equal(table.getBoundingClientRect().left);
  });

  it('gives links the colour of the text, not the blue that a dark page hides', async () => {
    const page = await inColumn(400, 'color: rgb(238, 238, 238)');
    const link = page.querySelector('a') as HTMLElement;
    expect(getComputedStyle(link).color).to.equal('rgb(238, 238, 238)');
    expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
  });

  it('slants no script that knows no italics', async () => {
    const page = await inColumn(400);
    const style = (selector: string) => getComputedStyle(page.querySelector(selector) as Element).fontStyle;
    expect(style('blockquote:not([lang]) p')).to.equal('italic');
    expect(style('blockquote[lang=ar] p')).to.equal('normal');
  });

  it('looks the same in the copy of an isolated article, whatever controls stand around it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="nl" style="inline-size: 700px">
        <mp-article-body>${kitchenSink()}</mp-article-body>
        <mp-article-body isolated with-contents with-quote with-heading-links save="local pinterest">
          ${kitchenSink()}
        </mp-article-body>
      </div>`,
    );
    const [inPage, apart] = [...page.querySelectorAll('mp-article-body')] as [ArticleBody, ArticleBody];
    await apart.updateComplete;
    const blocks = 'h2, h3, h4, p, ul, ol, li, dl, dd, blockquote, details, figure, table, td, pre, code';
    const looks = (root: HTMLElement) =>
      [...root.querySelectorAll<HTMLElement>(blocks)].map((element) => {
        const style = getComputedStyle(element);
        const { display, fontSize, lineHeight, marginBlock, marginInline, padding } = style;
        const border = `${style.borderBlockStartWidth} ${style.borderInlineStartWidth}`;
        const marker = element.localName === 'li' ? style.listStyleType : '';
        return [
          element.localName,
          display,
          fontSize,
          lineHeight,
          marginBlock,
          marginInline,
          padding,
          border,
          marker,
        ].join(' ');
      });
    expect(looks(apart.shadowRoot!.querySelector('[data-prose=article]')!)).to.deep.equal(looks(inPage));
  });

  it('can be read by everybody', async () => {
    const page = await inColumn(600);
    await expect(page).to.be.accessible({ ignoredRules: ['scrollable-region-focusable'] });
  });
});

function picturesOf(page: HTMLElement): Promise<unknown> {
  return Promise.all([...page.querySelectorAll('img')].map((image) => image.decode()));
}
