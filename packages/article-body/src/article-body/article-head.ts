import type { ArticleModel } from '@meepraten/article-sources';
import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from './article-body.terms.js';

export interface HeadOptions {
  article: ArticleModel | null;
  /** The article came from elsewhere: the page around does not show its title, its authors and its date. */
  loaded: boolean;
  /** The heading of the children, which the copy of an isolated article leaves to be shown here. */
  hasOwnTitle: boolean;
  /** Minutes to read it; null as long as they are being counted, undefined where nobody asks. */
  minutes: number | null | undefined;
  terms: Terms;
  /** BCP 47, for dates and lists of names. */
  lang: string;
}

/** Keeps the line until there is something in it. */
const noWords = '\u00a0';

export function renderTitle(options: HeadOptions): TemplateResult | typeof nothing {
  const { article, loaded, hasOwnTitle } = options;
  if (!(loaded || hasOwnTitle) || !article?.title) return nothing;
  // A page has one heading of the first level; where it shows none, this is it.
  const level = document.querySelector('h1:not(mp-article-body[isolated] > h1)') ? 2 : 1;
  return html`<h2 class="base title" part="title" aria-level=${level} lang=${article.lang ?? nothing}>
    ${article.title}
  </h2>`;
}

export function renderMeta(options: HeadOptions): TemplateResult | typeof nothing {
  const { article, loaded, minutes, terms } = options;
  const facts = article
    ? [
        ...(loaded ? [authorsOf(article, options), dateOf(article, options)] : []),
        minutes === null ? noWords : minutes && terms.readingTime(minutes),
      ].filter((fact) => fact)
    : [];
  return facts.length
    ? html`<p class="base meta" part="meta">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`
    : nothing;
}

function authorsOf({ authors }: ArticleModel, { terms, lang }: HeadOptions): string | null {
  const names = authors.map(({ name }) => name);
  return names.length ? terms.by(new Intl.ListFormat(lang).format(names)) : null;
}

function dateOf({ published }: ArticleModel, { lang }: HeadOptions): TemplateResult | null {
  if (!published) return null;
  // A day without a time is the same day everywhere; an instant is told in the reader's own time.
  const timeZone = published.length === 10 ? { timeZone: 'UTC' } : {};
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', ...timeZone });
  return html`<time datetime=${published}>${format.format(new Date(published))}</time>`;
}
