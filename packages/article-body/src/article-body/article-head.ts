import { plainText, readingMinutes, type ArticleModel } from '@meepraten/article-sources';
import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from './article-body.terms.js';

export interface HeadOptions {
  article: ArticleModel | null;
  /** The article came from elsewhere: the page around does not show its title, its authors and its date. */
  loaded: boolean;
  withReadingTime: boolean;
  terms: Terms;
  /** BCP 47, for dates and lists of names. */
  lang: string;
}

const minutesByArticle = new WeakMap<ArticleModel, number>();

export function renderTitle({ article, loaded }: HeadOptions): TemplateResult | typeof nothing {
  if (!loaded || !article?.title) return nothing;
  // A page has one heading of the first level; where it has none, this is it.
  const level = document.querySelector('h1') ? 2 : 1;
  return html`<h2 class="base title" part="title" aria-level=${level} lang=${article.lang ?? nothing}>
    ${article.title}
  </h2>`;
}

export function renderMeta(options: HeadOptions): TemplateResult | typeof nothing {
  const { article, loaded, withReadingTime, terms } = options;
  const facts = article
    ? [
        ...(loaded ? [authorsOf(article, options), dateOf(article, options)] : []),
        withReadingTime ? terms.readingTime(minutesOf(article)) : null,
      ].filter((fact) => fact !== null)
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

/** Counting the words of a long article takes milliseconds, and an element renders often. */
function minutesOf(article: ArticleModel): number {
  const minutes = minutesByArticle.get(article) ?? readingMinutes(plainText(article.content), article.lang);
  minutesByArticle.set(article, minutes);
  return minutes;
}
