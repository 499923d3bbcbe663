import type { Reaction } from '@meepraten/reactions-client/protocol';
import { bodyMarkup, markup, readerLink, type Markup } from '../text/markup.js';
import { terms, type PageLanguage } from './terms.js';

export interface ThreadList {
  /** In reading order: each head followed by its descendants. */
  items: readonly Reaction[];
  /** The reaction whose answers the heads are, or null when they are roots. */
  parentId: string | null;
  lang: PageLanguage;
  /** Where the answers to a reaction can be read that are not on this page. */
  answersAddress: (id: string) => string;
}

/** A page of a thread as nested lists. */
export function threadMarkup(list: ThreadList): Markup | null {
  const heads = list.items.filter(({ parentId }) => parentId === list.parentId);
  const answers = answersByParent(list);
  const times = new Intl.DateTimeFormat(list.lang, { dateStyle: 'long', timeStyle: 'short' });
  const draw = (reaction: Reaction): Markup => {
    const own = answers.get(reaction.id) ?? [];
    return markup`<li id="reaction-${reaction.id}"${dataOf(reaction)}>
<article>
${headerMarkup(reaction, times)}
${reaction.status === 'deleted' ? markup`<p>${terms[list.lang].withdrawn}</p>` : wordsMarkup(reaction)}
</article>
${own.length > 0 && markup`<ol>${own.map(draw)}</ol>`}${moreMarkup(list, reaction, own)}
</li>
`;
  };
  return heads.length > 0 ? markup`<ol>${heads.map(draw)}</ol>` : null;
}

function wordsMarkup({ body, lang }: Reaction): Markup {
  return markup`<div data-body${lang && markup` lang="${lang}"`} dir="auto">${bodyMarkup(body)}</div>`;
}

/** Answers under the reaction they answer, or under the head where that one is not on the page. */
function answersByParent({ items, parentId: headsParent }: ThreadList): Map<string, Reaction[]> {
  const shown = new Set(items.map(({ id }) => id));
  const answers = new Map<string, Reaction[]>();
  let head = '';
  for (const item of items) {
    if (item.parentId === headsParent) head = item.id;
    else {
      const under = item.parentId !== null && shown.has(item.parentId) ? item.parentId : head;
      answers.set(under, [...(answers.get(under) ?? []), item]);
    }
  }
  return answers;
}

function dataOf({ id, seq, rev, depth, replyCount, parentId, author, editedAt, status }: Reaction): Markup {
  return markup` data-id="${id}" data-seq="${seq}" data-rev="${rev}" data-depth="${depth}" data-reply-count="${replyCount}"${parentId && markup` data-parent-id="${parentId}"`}${author.kind === 'owner' && markup` data-kind="owner"`}${editedAt && markup` data-edited-at="${editedAt}"`}${status !== 'published' && markup` data-status="${status}"`}`;
}

function headerMarkup({ id, author, createdAt, status }: Reaction, times: Intl.DateTimeFormat): Markup {
  // `dir` also keeps a name's direction from reaching the words beside it.
  const attributes = markup` data-author dir="auto"`;
  const name = author.website
    ? readerLink(author.website, author.name, attributes)
    : markup`<span${attributes}>${author.name}</span>`;
  return markup`<header>${status !== 'deleted' && name} <a href="#reaction-${id}"><time datetime="${createdAt}">${times.format(new Date(createdAt))}</time></a></header>`;
}

function moreMarkup(
  { lang, answersAddress }: ThreadList,
  { id, replyCount }: Reaction,
  own: readonly Reaction[],
) {
  const missing = replyCount - own.filter(({ parentId }) => parentId === id).length;
  return (
    missing > 0 && markup`<p><a href="${answersAddress(id)}">${terms[lang].moreAnswers(missing)}</a></p>`
  );
}
