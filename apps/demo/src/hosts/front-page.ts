import type { HostResults } from '@meepraten/build-config/host-results';
import { html } from 'hono/html';
import { articles, type Article } from '../articles.ts';
import type { OwnArticle } from '../own-article.ts';
import type { Html } from '../page.ts';
import { hostMatrix } from './host-matrix.ts';
import { hostNames, hosts } from './hosts.ts';

export interface FrontPage {
  /** The article that the hosts open with. */
  front: Article | OwnArticle;
  origin: string;
  reactionsServer: URL;
  hostResults: HostResults;
}

const hostCards = (slug: string) =>
  hostNames.map((name) => {
    const { siteName, kind, hard } = hosts[name];
    return html`<li class="card">
      <img src="/images/hosts/${name}.svg" width="320" height="200" alt="" />
      <div>
        <p class="kind">${kind}</p>
        <h3><a href="/${name}/${slug}">${siteName}</a></h3>
        <p>${hard}</p>
      </div>
    </li>`;
  });

const threeLines = (origin: string, server: string) =>
  `<link rel="stylesheet" href="${origin}/embed/meepraten.css">
<script type="module" src="${origin}/embed/meepraten.js" data-server="${server}"></script>
<mp-reactions></mp-reactions>`;

const articleLinks = () =>
  articles.map(
    ({ slug, title, summary }) =>
      html`<li>
        <a href="/artikelen/${slug}">${title}</a>
        <p>${summary}</p>
        <p class="count">
          <a href="/artikelen/${slug}"><mp-reactions-count>Reacties</mp-reactions-count></a>
        </p>
      </li>`,
  );

/** The index: which four sites there are, what is hard about each, and how a site of your own joins in. */
export function frontPage(page: FrontPage): Html {
  const { front, origin, hostResults } = page;
  const { origin: server } = page.reactionsServer;
  return html`<!doctype html>
    <html lang="nl" data-mp-theme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Meepraten: de demo</title>
        <link rel="stylesheet" href="/design/tokens.css" />
        <link rel="stylesheet" href="/design/themes/light.css" />
        <link rel="stylesheet" href="/styles/front.css" />
        <script type="module" src="/embed/meepraten.js" data-server="${server}"></script>
      </head>
      <body>
        <header>
          <p class="name">Meepraten</p>
          <h1>Eén artikel, vier sites die er niet op rekenden</h1>
          <p class="english" lang="en">One article, on four sites that were not made for it.</p>
          <p class="lead">
            Overal hetzelfde stuk, <a href="/blog/${front.slug}">${front.title}</a>, met dezelfde leestips en
            dezelfde reacties eronder. Schrijf er op de ene site een, en lees hem op de andere.
          </p>
        </header>
        <main>
          <section>
            <h2>Vier sites</h2>
            <ul class="cards">
              ${hostCards(front.slug)}
            </ul>
          </section>
          <section>
            <h2>Zo staat het op jouw site</h2>
            <p>
              Drie regels, en reacties staan waar de laatste staat. Ook de sites hierboven hebben niet meer:
              per widget één tag.
            </p>
            <pre tabindex="0" aria-label="Drie regels HTML"><code>${threeLines(origin, server)}</code></pre>
            <p>
              De reacties staan in een database van jezelf, achter
              <a href="${server}/openapi.json">${server}</a>. Er komt geen derde aan te pas.
            </p>
            <p>
              Bewaart <a href="/wordpress/?p=21">een site van WordPress</a> ze al? Dan mogen ze daar blijven.
            </p>
          </section>
          <section>
            <h2>Waar het staat, en hoe dat gaat</h2>
            <p>
              Wat de tests op elke soort site zagen, de laatste keer dat ze er draaiden. Op een gewone site is
              dat: een artikel, leestips, en een reactie die na het herladen nog staat.
            </p>
            ${hostMatrix(hostResults)}
          </section>
          <section>
            <h2>Alle artikelen</h2>
            <ul class="articles">
              ${articleLinks()}
            </ul>
            <p><a href="/feed.json">Als JSON Feed</a></p>
          </section>
        </main>
      </body>
    </html>`;
}
