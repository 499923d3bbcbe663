import { Readability } from '@mozilla/readability';
import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { readableArticle } from './readable-article.js';

const text = 'Wie werk uit handen geeft, spreekt eerst af wat er niet bij hoort, en schrijft dat op. '.repeat(
  8,
);

/** Bodies of pages that mark up no article, each with something that the library takes out or puts right. */
const bodies = {
  'a menu, a share bar and a form': `<div class="menu"><a href="/">Menu</a></div><div><div><h1>Titel</h1><p>${text}</p>
    <div class="share">Deel dit</div><p>${text}<br><br>En verder</p><form><input></form><p></p></div></div>`,
  'boxes in boxes': `<div><div><div><section><h2>Kop</h2><p>${text}</p><table><tr><td>een</td></tr></table></section></div></div></div>`,
  'text of no element': `${text}<br><br>${text}`,
  'what is hidden, empty or says who wrote it': `<div><p class="byline">Door <a rel="author" href="/j">Jo</a></p>
    <p itemprop="author"> </p><section> <hr></section><div hidden>Weg</div><div aria-hidden="true">Weg</div><div>${text}</div>
    <h2></h2><p style="display: none">Weg</p><p>${text}</p><ul class="menu"><li><a href="/">Menu</a></li></ul></div>`,
  'links and pictures': `<div class="content"><p>${text} <a href="/elders">elders</a> <a href="javascript:x()">niet</a></p>
    <figure><img src="a.png" alt="A"></figure><ul><li><a href="/1">een</a></li><li><a href="/2">twee</a></li></ul><p>${text}</p></div>`,
};

function pageOf(body: string): Document {
  const page = document.implementation.createHTMLDocument('Titel');
  page.body.append(document.createRange().createContextualFragment(body));
  return page;
}

describe('a page without an article marked', () => {
  for (const [what, body] of Object.entries(bodies)) {
    it(`is read in several tasks as the library reads it in one: ${what}`, async () => {
      const whole = new Readability<Element>(pageOf(body), {
        charThreshold: 0,
        keepClasses: true,
        disableJSONLD: true,
        serializer: (node) => node as Element,
      }).parse()?.content;
      const sliced = await readableArticle(() => pageOf(body));
      expect(sliced?.outerHTML).to.equal(whole?.outerHTML);
      expect(sliced?.textContent).to.contain('spreekt eerst af');
    });
  }

  it('is never asked for as a string: nothing of it is parsed a second time', async () => {
    const page = pageOf(bodies['boxes in boxes']);
    let asked = 0;
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
    const watched = {
      ...own,
      get(this: Element) {
        asked += 1;
        return own.get!.call(this) as string;
      },
    };
    Object.defineProperty(Element.prototype, 'innerHTML', watched);
    try {
      expect(await readableArticle(() => page)).to.not.equal(null);
    } finally {
      Object.defineProperty(Element.prototype, 'innerHTML', own);
    }
    expect(asked).to.equal(0);
  });

  it('is none where there is hardly a word', async () => {
    for (const body of ['<p>Kort.</p>', '<p></p>', '', '<div hidden>Weg</div>'])
      expect(await readableArticle(() => pageOf(body)), body).to.equal(null);
  });
});
