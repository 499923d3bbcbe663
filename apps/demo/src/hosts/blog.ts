import { html } from 'hono/html';
import { articles } from '../articles.ts';
import { dateInWords, type Page } from '../page.ts';
import { articleTag, embedLines, reactionsTag, relatedTag } from '../tags.ts';
import type { Host } from './hosts.ts';

const menu = ({ host, title }: Page) =>
  articles.map(
    (article) =>
      html`<li>
        <a href="/${host}/${article.slug}" ${article.title === title ? html`aria-current="page"` : ''}
          >${article.topic}</a
        >
      </li>`,
  );

const newest = [...articles].sort((a, b) => b.published.localeCompare(a.published)).slice(0, 3);

const sidebar = ({ host }: Page) =>
  html`<aside class="sidebar" aria-label="Over deze site">
    <section class="widget">
      <h2>Over dit blog</h2>
      <p>
        Hier lees je over secretarieel werk dat niet aan een kantoor vastzit: voor wie ondersteuning zoekt, en
        voor wie die geeft.
      </p>
    </section>
    <section class="widget">
      <h2>Nieuw op het blog</h2>
      <ul>
        ${newest.map(
          ({ slug, title, published }) =>
            html`<li>
              <a href="/${host}/${slug}">${title}</a>
              <time datetime="${published}">${dateInWords(published)}</time>
            </li>`,
        )}
      </ul>
    </section>
  </aside>`;

export const blog: Host = {
  siteName: 'Kantoor op Afstand',
  kind: 'Klassiek blog',
  hard: 'Een thema dat alles aanraakt: html op 62,5 %, koppen in hoofdletters, eigen stijl voor elk veld, elke knop en elk label. Zijn server zet de reacties in de pagina: lezen en schrijven gaan ook zonder scripts.',
  withFragment: true,
  withReload: true,
  headers: () => ({}),
  render: (page) =>
    html`<!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.title} | ${blog.siteName}</title>
          <link rel="canonical" href="${page.canonical}" />
          <link
            rel="alternate"
            type="application/feed+json"
            title="${blog.siteName}"
            href="/blog/feed.json"
          />
          <link rel="stylesheet" href="/styles/blog.css" />
          ${embedLines(page)}
        </head>
        <body>
          <header class="site-header">
            <div class="wrap">
              <p class="brand">
                <a href="/blog">${blog.siteName}<span>secretarieel werk &amp; virtuele assistentie</span></a>
              </p>
              <nav class="menu" aria-label="Onderwerpen">
                <ul>
                  ${menu(page)}
                </ul>
              </nav>
            </div>
          </header>
          <div class="wrap columns">
            <main class="post">
              ${
                page.article &&
                html`<p class="post-meta">
                  <time datetime="${page.article.published}">${dateInWords(page.article.published)}</time>
                  <span>${page.article.tags[0]}</span>
                </p>`
              }
              ${articleTag(page)} ${relatedTag(page, 'list')} ${reactionsTag(page)}
            </main>
            ${sidebar(page)}
          </div>
          <footer class="site-footer">
            <div class="wrap">
              <p>© 2026 ${blog.siteName}</p>
              <p><a href="/">Over deze demo</a></p>
            </div>
          </footer>
        </body>
      </html>`,
};
