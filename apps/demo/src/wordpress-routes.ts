import { StandInWordPress } from '@meepraten/build-config/wordpress';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { Html } from './page.ts';

const posts = [
  { id: 21, title: 'Wat geef ik als eerste uit handen?', author: 3, isOpen: true },
  { id: 22, title: 'Een jaar met een assistent', author: 3, isOpen: false },
];

const texts: Readonly<Record<number, string>> = {
  21: 'Begin met wat iedere week terugkomt: de agenda, de facturen, de post. Dat is in een uur uitgelegd.',
  22: 'Een jaar geleden begon ik met twee uur in de week. Dit zijn de dingen die ik anders zou doen.',
};

/** A site as WordPress would be, with reactions from before. What is written there lasts as long as the demo runs. */
function wordPress(): StandInWordPress {
  const site = new StandInWordPress({ posts, floodPause: 15 });
  const put = (id: number, parent: number, name: string, text: string, author = 0) =>
    site.put({ id, parent, name, author, markup: `<p>${text}</p>\n` });
  put(301, 0, 'Anja &amp; Co', 'Herkenbaar! De agenda was bij ons ook het eerste.');
  put(302, 301, 'Marieke', 'Fijn om te horen. Hoeveel uur scheelt het je?', 3);
  put(303, 302, 'Anja &amp; Co', 'Een ochtend per week, <em>minstens</em>.');
  put(304, 299, 'Kees', 'Ik antwoord op iets dat er niet meer is.');
  site.put({ id: 310, post: 22, name: 'Sanne', markup: '<p>Leerzaam, dank.</p>\n' });
  return site;
}

/** A site of WordPress whose own list of reactions has made way for ours: the stand-in answers its addresses. */
export function wordPressRoutes(): Hono {
  const site = wordPress();
  return new Hono()
    .get('/wordpress', (context) => context.redirect(addressOf(posts[0]!)))
    .get('/wordpress/', async (context, next) => {
      const { rest_route: route, p } = context.req.query();
      if (route !== undefined) return await site.answer(context.req.raw);
      const post = site.post(Number(p));
      if (post) return context.html(pageOf(site, post.id, post.title));
      return p === undefined ? context.redirect(addressOf(posts[0]!)) : next();
    })
    .all('/wordpress/wp-comments-post.php', (context) => site.answer(context.req.raw))
    .all('/wordpress/wp-json/*', (context) => site.answer(context.req.raw));
}

const addressOf = ({ id }: { id: number }) => `/wordpress/?p=${id}`;

function pageOf(site: StandInWordPress, id: number, title: string): Html {
  const shown = site.comments.filter(({ post, status }) => post === id && status === 'approved');
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - Zelf doen of uitbesteden</title>
        <link rel="alternate" type="application/json" href="/wordpress/wp-json/wp/v2/posts/${id}" />
        <link rel="stylesheet" href="/styles/wordpress.css" />
        <link rel="stylesheet" href="/embed/meepraten.css" />
        <script
          type="module"
          src="/embed/meepraten.js"
          data-service="wordpress"
          data-server="/wordpress/"
        ></script>
      </head>
      <body class="single single-post postid-${id}">
        <header>
          <p><a href="/">Demo</a> / <strong>Zelf doen of uitbesteden</strong></p>
        </header>
        <main>
          <h1>${title}</h1>
          <p>${texts[id]}</p>
          <mp-reactions>
            <ol>
              ${shown.map(({ name, markup }) => html`<li><b>${raw(name)}</b> ${raw(markup)}</li> `)}
            </ol>
          </mp-reactions>
        </main>
        <footer>
          <nav aria-label="Berichten">
            ${posts.map((post) => html`<a href="${addressOf(post)}">${post.title}</a> `)}
          </nav>
          <p>
            Hier bewaart WordPress de reacties: <code>service="wordpress"</code>. In deze demo antwoordt een
            nagemaakte, geschreven naar wat een echte deed.
          </p>
        </footer>
      </body>
    </html>`;
}
