import { html } from 'hono/html';
import { dateInWords, type Page } from '../page.ts';
import { articleTag, embedLines, reactionsTag, relatedTag } from '../tags.ts';
import type { Host } from './hosts.ts';

/** Nothing but the site's own files, the reactions server, and the one Trusted Types policy of the widgets. */
function contentSecurityPolicy({ reactionsServer }: Pick<Page, 'reactionsServer'>): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${reactionsServer}`,
    `form-action 'self' ${reactionsServer}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types meepraten',
  ].join('; ');
}

export const strict: Host = {
  siteName: 'Ondernemersloket',
  kind: 'Strenge beveiliging',
  hard: 'Een Content-Security-Policy die alles verbiedt wat niet genoemd is, met Trusted Types: geen stijl of script in de pagina, en één toegestane naam, meepraten.',
  withFragment: false,
  // The policy of this page is what the demo shows; not even the reload of development may stretch it.
  withReload: false,
  headers: (page) => ({ 'Content-Security-Policy': contentSecurityPolicy(page) }),
  render: (page) =>
    html`<!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.title} | ${strict.siteName}</title>
          <link rel="canonical" href="${page.canonical}" />
          <link rel="stylesheet" href="/embed/prose.css" />
          <link rel="stylesheet" href="/styles/strict.css" />
          ${embedLines(page)}
        </head>
        <body>
          <a class="skip" href="#inhoud">Naar de inhoud</a>
          <header class="banner">
            <div class="wrap">
              <a class="name" href="/strict">
                <img src="/images/loket.svg" width="44" height="44" alt="" />
                <span><strong>${strict.siteName}</strong> Antwoorden voor zelfstandigen</span>
              </a>
            </div>
          </header>
          <nav class="path" aria-label="Kruimelpad">
            <ol class="wrap">
              <li><a href="/">Demo</a></li>
              <li><a href="/strict">Kennisbank</a></li>
              <li aria-current="page">${page.article ? page.article.topic : page.title}</li>
            </ol>
          </nav>
          <main id="inhoud" class="wrap">
            <div class="sheet">
              ${articleTag(page)}
              ${
                page.article &&
                html`<dl class="facts">
                  <div>
                    <dt>Gepubliceerd</dt>
                    <dd>
                      <time datetime="${page.article.published}">${dateInWords(page.article.published)}</time>
                    </dd>
                  </div>
                  <div>
                    <dt>Onderwerpen</dt>
                    <dd>${page.article.tags.join(', ')}</dd>
                  </div>
                </dl>`
              }
            </div>
            <div class="sheet">${relatedTag(page, 'compact')}</div>
            <div class="sheet">${reactionsTag(page)}</div>
          </main>
          <footer class="base">
            <p class="wrap">${strict.siteName} is verzonnen voor een demo. <a href="/">Over deze demo</a></p>
          </footer>
        </body>
      </html>`,
};
