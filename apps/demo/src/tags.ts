import { html, raw } from 'hono/html';
import { fragmentAddress, type Html, type Page } from './page.ts';

/** The lines in the head: all that a page needs to know of the widgets. */
export function embedLines({ reactionsServer, withReload }: Page): Html {
  return html`<link rel="stylesheet" href="/embed/meepraten.css" />
    <script
      type="module"
      src="/embed/meepraten.js"
      data-server="${reactionsServer}"
      data-site="default"
    ></script>
    <script type="module" src="/scripts/between-widgets.js"></script>
    ${withReload ? html`<script src="/dev/reload.js" defer></script>` : ''}`;
}

/** The article as children, readable with scripts off; a file of the user's comes by `src`. */
export function articleTag({ src, content, title }: Page): Html {
  const aids = raw(
    'with-reading-time with-contents with-heading-links with-progress with-quote with-structured-data',
  );
  return src === null
    ? html`<mp-article-body id="article" ${aids} save="local pinterest">${raw(content)}</mp-article-body>`
    : html`<mp-article-body id="article" ${aids} save="local pinterest" src="${src}"
        ><p><a href="${src}">${title}</a></p></mp-article-body
      >`;
}

/**
 * The related reads as a heading and ordinary links, which stay on the host that is being read. The heading of an article
 * by `src` is in that article.
 */
export function relatedTag({ host, related, src }: Page, layout: 'list' | 'cards' | 'compact'): Html {
  const heading = src === null ? 'Lees ook mijn andere artikelen over virtuele assistentie:' : null;
  return html`<mp-related-reads
    for="article"
    src="/${host}/feed.json"
    ${heading && html`heading="${heading}"`}
    layout="${layout}"
    max-items="6"
    with-images
    with-reasons
    save="local"
  >
    <h2>${heading ?? 'Lees ook'}</h2>
    <ul>
      ${related.map(({ slug, title }) => html`<li><a href="/${host}/${slug}">${title}</a></li> `)}
    </ul>
  </mp-related-reads>`;
}

/** The reactions: the server's own HTML where the host has fetched it, else the way there. */
export function reactionsTag(page: Page, { live = false } = {}): Html {
  return html`<mp-reactions${live ? raw(' live') : ''}>
    ${
      page.fragment === null
        ? html`<p><a href="${fragmentAddress(page)}">Lees en schrijf reacties</a></p>`
        : raw(page.fragment)
    }
  </mp-reactions>`;
}
