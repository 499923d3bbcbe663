import { html } from 'hono/html';
import { dateInWords, type Page } from '../page.ts';
import { articleTag, embedLines, reactionsTag, relatedTag } from '../tags.ts';
import type { Host } from './hosts.ts';

export const plain: Host = {
  siteName: 'Aantekeningen over werk',
  kind: 'Kale HTML',
  hard: 'Geen regel CSS: wat de widgets nodig hebben, brengen ze zelf mee. De reacties staan één klik verder.',
  withFragment: false,
  withReload: true,
  headers: () => ({}),
  render: (page) =>
    html`<!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.title} - ${plain.siteName}</title>
          <link rel="canonical" href="${page.canonical}" />
          ${embedLines(page)}
        </head>
        <body>
          <header>
            <p><a href="/">Demo</a> / <strong>${plain.siteName}</strong></p>
            <hr />
          </header>
          <main>
            ${articleTag({ ...page, content: fittingWithoutStyles(page.content) })}
            ${page.article && html`<p><small>Geschreven op ${dateInWords(page.article.published)}.</small></p>`}
            <hr />
            ${relatedTag(page, 'list')}
            <hr />
            ${reactionsTag(page)}
          </main>
          <footer>
            <hr />
            <p>
              <small
                >${plain.siteName}. Met de hand gemaakt, in gewone HTML. <a href="/">Over deze demo</a></small
              >
            </p>
          </footer>
        </body>
      </html>`,
};

/** Pictures that stay inside a phone's screen by HTML alone: a narrow page takes the sizes of the `<source>`. */
function fittingWithoutStyles(content: Page['content']): string {
  return content.replace(
    /<img\s+src="([^"]+)"[^>]*>/g,
    (picture, src: string) =>
      `<picture><source media="(max-width: 66em)" srcset="${src}" width="224" height="140">${picture}</picture>`,
  );
}
