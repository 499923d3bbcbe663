import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import './article-body.define.js';
import type { ArticleBody } from './article-body.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

async function draw(
  save: string,
  content = html`<figure><img src=${picture} alt="Een bureau" /></figure>
    <p>Tekst</p>`,
) {
  const article = await fixture<ArticleBody>(
    html`<mp-article-body lang="nl" save=${save}>${content}</mp-article-body>`,
  );
  await article.updateComplete;
  return article;
}

const pins = (article: ArticleBody) => [
  ...(article.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=save] a[href*="pinterest.com"]') ?? []),
];
const buttons = (article: ArticleBody) =>
  article.shadowRoot?.querySelectorAll('[part=save] button:not([aria-haspopup])').length;

describe('save="pinterest"', () => {
  it('is a plain link for the article and for each picture, with the picture and its title', async () => {
    const article = await draw('pinterest');
    const [first, second, ...more] = pins(article);
    expect(more).to.deep.equal([]);
    for (const pin of [first, second]) {
      expect(new URL(pin!.href).searchParams.get('media')).to.equal(picture);
      expect(new URL(pin!.href).searchParams.get('url')).to.equal(document.URL.replace(/#.*$/, ''));
      expect([pin!.target, pin!.rel]).to.deep.equal(['_blank', 'noopener']);
    }
    expect(new URL(second!.href).searchParams.get('description')).to.equal('Een bureau');
    expect(second!.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Bewaren op Pinterest: afbeelding Een bureau (opent in een nieuw tabblad)',
    );
    expect(buttons(article)).to.equal(0);
    await expect(article).to.be.accessible();
  });

  it('stands beside the list on the device where both are asked for', async () => {
    const article = await draw('local pinterest');
    expect(pins(article).length).to.equal(2);
    expect(buttons(article)).to.equal(2);
  });

  it('is not offered where there is no picture', async () => {
    expect(pins(await draw('pinterest', html`<p>Alleen tekst</p>`))).to.deep.equal([]);
  });
});
