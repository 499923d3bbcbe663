import type { Reaction, Thread } from '@meepraten/reactions-client/protocol';
import type { Moderation } from '../settings.js';
import { markup, type Markup } from '../text/markup.js';
import { plainFormMarkup } from './form.js';
import { terms, type PageLanguage } from './terms.js';
import { threadMarkup } from './thread.js';

export interface Fragment {
  site: string;
  thread: Thread;
  items: readonly Reaction[];
  next: string | null;
  previous: string | null;
  seq: number;
  parentId: string | null;
  lang: PageLanguage;
  moderation: Moderation;
  /** The page to return to after posting, or null. */
  url: string | null;
  formAddress: string;
  /** The address of another part of this thread, as a page. */
  pageAddress: (place: Readonly<Record<string, string>>) => string;
}

/**
 * A thread as markup for a host to put into its page, and for `<mp-reactions>` to take over: see the data
 * attributes. It is the same for every reader, so it holds no token and no key.
 */
export function fragmentMarkup(fragment: Fragment): Markup {
  const { site, thread, seq, next, previous, lang, parentId } = fragment;
  const { form, key, count, state } = thread;
  const words = terms[lang];
  const list = threadMarkup({
    ...fragment,
    parentId,
    answersAddress: (id) => fragment.pageAddress({ parent: id }),
  });
  return markup`<section class="mp-fragment" data-mp-fragment data-site="${site}" data-thread="${key}" data-count="${count}" data-seq="${seq}" data-state="${state}" data-max-length="${form.maxLength}" data-email="${form.email}"${form.website && markup` data-website`}${form.subscribe && markup` data-subscribe`}${next && markup` data-next="${next}"`}${previous && markup` data-previous="${previous}"`}>
<h2>${words.count(count)}</h2>
${previous && markup`<p><a rel="prev" href="${fragment.pageAddress({ before: previous })}">${words.older}</a></p>`}
${list}
${next && markup`<p><a rel="next" href="${fragment.pageAddress({ after: next })}">${words.more}</a></p>`}
${state === 'open' ? reactMarkup(fragment) : markup`<p>${words.closed}</p>`}
</section>
`;
}

function reactMarkup({ moderation, lang, thread, formAddress, url }: Fragment): Markup {
  return markup`${moderation !== 'none' && markup`<p id="reaction-pending">${terms[lang].pending[moderation]}</p>`}
${plainFormMarkup({ action: formAddress, lang, form: thread.form, hidden: { url }, withHeading: true })}`;
}
