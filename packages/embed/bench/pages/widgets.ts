import type { Reaction } from '@meepraten/reactions-client';
import { inConversations, textOf } from '../rivals/rival.ts';
import { benchThread } from '../thread.ts';
import type { Moment } from '../watch.ts';

/** A widget as it stands on a page that is measured. */
export interface PlacedWidget {
  /** As its owner writes it where the page brings nothing of its content. */
  empty: string;
  /** With the content in the page, as a server can send it. */
  served: string;
  /** What a reader comes for is in sight. */
  visible: Readonly<Record<'empty' | 'served', Moment>>;
  /** Our code has taken over. */
  usable: readonly Moment[];
}

const one = (path: string): Moment => ({ path, atLeast: 1 });

/** As many reactions as stand on the first page. */
const reactions = benchThread(20).items;

/** Reads that a server puts into the page. */
const readsShown = 6;

export function placedWidgets(
  article: string,
  reads: readonly { title: string; url: string }[],
): Readonly<Record<string, PlacedWidget>> {
  const links = reads.slice(0, readsShown).map(({ title, url }) => `<li><a href="${url}">${title}</a></li>`);
  return {
    'article-body': {
      empty: '<mp-article-body id="article" src="/pages/article.html"></mp-article-body>',
      served: `<mp-article-body id="article">${article}</mp-article-body>`,
      visible: { empty: one('mp-article-body p'), served: one('mp-article-body p') },
      usable: [one('mp-article-body:defined:not(:state(loading))')],
    },
    'related-reads': {
      empty: `<mp-related-reads src="/pages/reads.json" max-items="${readsShown}"></mp-related-reads>`,
      served: `<mp-related-reads max-items="${readsShown}"><h2>Lees ook</h2><ul>${links.join('')}</ul></mp-related-reads>`,
      visible: { empty: one('mp-related-reads >>> li'), served: one('mp-related-reads li') },
      usable: [one('mp-related-reads:defined:not(:state(loading))')],
    },
    reactions: {
      empty: `<mp-reactions thread="/${reactions.length}"></mp-reactions>`,
      served: `<mp-reactions thread="/${reactions.length}">${servedThread()}</mp-reactions>`,
      visible: {
        empty: one('mp-reactions >>> mp-reaction-form >>> textarea'),
        served: one('mp-reactions [data-mp-fragment] textarea'),
      },
      usable: [
        one('mp-reactions >>> mp-reaction-form >>> textarea'),
        { path: 'mp-reactions >>> article', atLeast: reactions.length },
      ],
    },
  };
}

/** The thread as a reactions server writes it for a page to include: see fragment.html there. */
function servedThread(): string {
  const count = reactions.length;
  return `<section class="mp-fragment" data-mp-fragment data-site="default" data-thread="/${count}" data-count="${count}"
data-seq="${count}" data-state="open" data-max-length="8000" data-email="optional" data-website data-subscribe>
<h2>${count} antwoorden</h2><ol>${inConversations(reactions)
    .map(({ root, answers }) =>
      item(root, answers.length > 0 ? `<ol>${answers.map((answer) => item(answer)).join('')}</ol>` : ''),
    )
    .join('')}</ol>
<form method="post" action="/f/default"><h3>Geef een reactie</h3>
<p><label>Reactie <textarea name="body" rows="8" cols="45" required></textarea></label></p>
<p><label>Naam <input name="name" required></label></p><p><label>E-mail <input name="email" type="email"></label></p>
<p><label>Website <input name="website" type="url"></label></p><p><button>Reactie plaatsen</button></p></form></section>`;
}

function item(reaction: Reaction, answers = ''): string {
  const { id, seq, rev, depth, replyCount, parentId, author, createdAt, lang } = reaction;
  const parent = parentId === null ? '' : ` data-parent-id="${parentId}"`;
  return `<li id="reaction-${id}" data-id="${id}" data-seq="${seq}" data-rev="${rev}" data-depth="${depth}"
data-reply-count="${replyCount}"${parent}><article><header><span data-author dir="auto">${author.name}</span>
<time datetime="${createdAt}">23 november 2026 om 11:00</time></header>
<div data-body lang="${lang}" dir="auto"><p>${textOf(reaction)}</p></div></article>${answers}</li>`;
}
