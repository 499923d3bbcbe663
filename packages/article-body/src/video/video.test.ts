import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import '../article-body/article-body.define.js';

const draw = (href: string) =>
  fixture<HTMLElement>(
    html`<mp-article-body
      ><p>Kijk:</p>
      <figure>
        <a href=${href}>Een dag als va</a>
        <figcaption>Film</figcaption>
      </figure></mp-article-body
    >`,
  );

/** No test asks a video service for anything: the frame is looked at before it can. */
function press(article: HTMLElement): Promise<HTMLIFrameElement> {
  const made = new Promise<HTMLIFrameElement>((resolve) => {
    new MutationObserver((_, observer) => {
      const frame = article.querySelector('iframe');
      if (!frame) return;
      observer.disconnect();
      const copy = frame.cloneNode() as HTMLIFrameElement;
      frame.remove();
      resolve(copy);
    }).observe(article, { childList: true, subtree: true });
  });
  article.querySelector('a')?.click();
  return made;
}

describe('a video in an article', () => {
  it('is a link until the reader asks for it, and then a player that may do little', async () => {
    const article = await draw('https://www.youtube.com/watch?v=abcdefghijk');
    expect(article.querySelector('iframe')).to.equal(null);
    const frame = await press(article);
    expect(frame.src).to.equal('https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1');
    expect(frame.title).to.equal('Een dag als va');
    expect(frame.getAttribute('sandbox')).not.to.contain('top-navigation');
    expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
  });

  it('of Vimeo is asked not to track', async () => {
    const frame = await press(await draw('https://vimeo.com/123456'));
    expect(frame.src).to.equal('https://player.vimeo.com/video/123456?dnt=1&autoplay=1');
  });

  it('leaves other links in figures alone', async () => {
    const article = await draw('https://example.org/');
    const wentOn = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    article.addEventListener('click', wentOn);
    article.querySelector('a')?.click();
    expect(wentOn.mock.calls[0]?.[0].type).to.equal('click');
    expect(article.querySelector('iframe')).to.equal(null);
  });
});
