import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import './article-body/article-body.define.js';
import './prose.css';

const rules = [...document.styleSheets]
  .flatMap((sheet) => [...sheet.cssRules])
  .flatMap((rule) => ('cssRules' in rule && !(rule instanceof CSSStyleRule) ? [] : [rule]))
  .filter(
    (rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.cssText.includes('mp-article-body'),
  );

const text = html`<p>Eerst</p>
  <h2>Kop</h2>
  <p>Tekst <a href="#x">link</a></p>
  <div data-prose="off"><h2>Eigen kop</h2></div>`;

describe('prose.css', () => {
  it('starts every selector in the article and gives none a weight', () => {
    expect(rules.length).to.be.greaterThan(3);
    for (const { selectorText } of rules) expect(selectorText).to.match(/^:where\([^{]*\)(::before)?$/);
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
    expect(after![1]![1]).to.equal('30px');
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
});
