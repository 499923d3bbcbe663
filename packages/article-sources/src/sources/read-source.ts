import type { ArticleModel } from '../model/article.js';
import type { RequestOptions } from '../request.js';
import { builtInSources, type ArticleType } from './built-in.js';
import { readBy, requestSource, sourceNamed, sourceOf } from './choose-source.js';
import { completeForeign, completeOwn, type SafeInit } from './complete.js';
import { Slices } from '../slices.js';
import type { ArticleSource } from './source.js';

export interface ArticleOptions extends RequestOptions {
  /** The kind of source; `auto`, the default, decides by the type and the shape of what comes. */
  type?: ArticleType | (string & {}) | undefined;
  /** CSS selector of the article in an HTML page. Without it, the usual places are tried. */
  select?: string | undefined;
  /** Kinds of your own; they are asked before the ones that are built in. */
  sources?: readonly ArticleSource[] | undefined;
}

/** Does what `loadArticle` promises. */
export async function readSource(
  url: string,
  { type = 'auto', sources = [], select, ...request }: ArticleOptions = {},
): Promise<ArticleModel> {
  const known = [...sources, ...builtInSources];
  const named = sourceNamed(type, known);
  const answer = await requestSource(url, request);
  const source = named ?? sourceOf(answer, known, url, 'article');
  const init = await readBy(source, answer, { ...request, select, url }, url);
  const article = isOwn(source) ? completeOwn(init as SafeInit, url) : await completeForeign(init, url);
  const slices = new Slices(request.signal);
  await slices.next();
  // For the first date or list of names that a page writes, browsers go through all languages that they know: in
  // Chromium that takes longer than to draw a long article. Who gets this one goes on to do both, and neither can be cut.
  if (article.published || article.authors.length) {
    Intl.DateTimeFormat.supportedLocalesOf('en');
    await slices.next();
  }
  return article;
}

function isOwn(source: ArticleSource): boolean {
  return builtInSources.includes(source);
}
