import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { createArticle } from '../model/article.js';

async function layoutsOf(content: string): Promise<(string | null)[]> {
  const article = createArticle({ content });
  await article.contentReady;
  return [...article.content.querySelectorAll('*')].map((element) => element.getAttribute('data-prose'));
}

describe('the layout of blocks', () => {
  it('comes along in the words of prose.css, and no class does', async () => {
    const content =
      '<figure class="wp-block-image alignwide size-large"><figcaption>Breed</figcaption></figure>';
    expect(await layoutsOf(content)).to.deep.equal(['wide', null]);
    const article = createArticle({ content });
    await article.contentReady;
    expect(article.content.querySelector('[class]')).to.equal(null);
  });

  it.for([
    ['<div class="wp-block-columns"><div>een</div></div>', ['columns', null].slice(0, 2)],
    ['<figure class="wp-block-pullquote alignright"></figure>', ['pull-quote end']],
    ['<figure class="wp-block-gallery has-nested-images"></figure>', ['gallery']],
    ['<figure data-prose="full wide"></figure>', ['full wide']],
    ['<p class="constructor toString">Tekst</p>', [null]],
  ] as const)('is read from %j', async ([content, expected]) => {
    expect(await layoutsOf(content)).to.deep.equal(expected);
  });

  it('never makes an element pass for one of ours', async () => {
    expect(
      await layoutsOf('<div data-prose="article off"></div><a data-prose="heading-link" href="#x">#</a>'),
    ).to.deep.equal([null, null]);
  });
});
