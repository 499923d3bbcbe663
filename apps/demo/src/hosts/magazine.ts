import { html } from 'hono/html';
import { dateInWords } from '../page.ts';
import { articleTag, embedLines, reactionsTag, relatedTag } from '../tags.ts';
import type { Host } from './hosts.ts';

export const magazine: Host = {
  siteName: 'Schemer',
  kind: 'Donker magazine',
  hard: 'Lichte letters op een donkere pagina die dat nergens meldt: color-scheme staat gewoon op normal. Een schreefletter, een initiaal en een groot beeld boven het stuk.',
  withFragment: false,
  withReload: true,
  headers: () => ({}),
  render: (page) =>
    html`<!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.title} — ${magazine.siteName}</title>
          <link rel="canonical" href="${page.canonical}" />
          <link rel="stylesheet" href="/embed/prose.css" />
          <link rel="stylesheet" href="/styles/magazine.css" />
          ${embedLines(page)}
        </head>
        <body>
          <header class="masthead">
            <a class="logo" href="/magazine">${magazine.siteName}</a>
            <p>Magazine over werk, tijd en aandacht</p>
          </header>
          <div class="hero">
            <img src="/images/schemer.svg" width="1600" height="640" alt="" />
          </div>
          <main>
            <p class="kicker">
              <span>${page.article ? page.article.topic : 'Ingezonden'}</span>
              ${
                page.article &&
                html`<time datetime="${page.article.published}">${dateInWords(page.article.published)}</time>`
              }
            </p>
            ${articleTag(page)}
            <p class="end" aria-hidden="true">◆</p>
          </main>
          <section class="after" aria-label="Na dit stuk">${relatedTag(page, 'cards')}</section>
          <section class="letters" aria-label="Brieven van lezers">
            ${reactionsTag(page, { live: true })}
          </section>
          <footer class="colophon">
            <p class="logo">${magazine.siteName}</p>
            <p>Verschijnt wanneer het licht verandert. <a href="/">Over deze demo</a></p>
          </footer>
        </body>
      </html>`,
};
