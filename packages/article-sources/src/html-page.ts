import { requestAnswer, type Answer } from './answer.js';
import { fetchedCode } from './fetched-code.js';
import type { ArticleModel } from './model/article.js';
import { pageFacts } from './model/page-facts.js';
import { addressOf, titleOf } from './model/read-article.js';
import { clean, ownRoot } from './normaliser/clean.js';
import { lazyPictures } from './normaliser/lazy-pictures.js';
import { nothingFound } from './normaliser/raw-article.js';
import { besideArticle } from './normaliser/beside-article.js';
import { SourceError } from './problems.js';
import type { RequestOptions } from './request.js';
import { inertDocument } from './sanitiser/inert-document.js';
import { completeOwn, type SafeInit } from './sources/complete.js';
import { isPage } from './sources/shapes.js';
import type { ReadOptions } from './sources/source.js';

export interface HtmlPageOptions extends RequestOptions {
  /** CSS selector of the article in the page. Without it, the usual places are tried. */
  select?: string | undefined;
}

/** Where pages keep their article, surest first. */
const usualPlaces = [
  // One that shows another article holds at most a copy of it.
  'mp-article-body:not([src]), [data-mp="article-body"]:not([data-src])',
  'article',
  'main, [role="main"]',
  '[itemprop~="articleBody"]',
  '.entry-content, .post-content',
];

/** Where themes keep its text, apart from the lines of title, author and date. */
const textPlaces =
  '.entry-content, .wp-block-post-content, .post-content, [itemprop~="articleBody"], .e-content';

/** Does what `loadHtmlPage` promises. */
export async function readHtmlPage(
  url: string,
  { select, ...request }: HtmlPageOptions = {},
): Promise<ArticleModel> {
  const answer = await requestAnswer(url, request);
  return completeOwn(await readPage(answer, { ...request, select, url }), url);
}

/** The article of an HTML page. */
export async function readPage(answer: Answer, { url, select, ...request }: ReadOptions): Promise<SafeInit> {
  if (!isPage(answer)) throw new SourceError('wrong-type', `${url} is not an HTML page.`);
  const page = answer.page ?? (await requestAnswer(url, { ...request, readAs: 'text/html' })).page!;
  const found = select ? selected(page, select) : longest(usualPlace(page));
  if (select && !found) throw new SourceError('empty', `${url} holds nothing that is ${select}.`);
  const whole = found ?? page.documentElement;
  const title = titleOf(whole);
  const source = found ? textPlace(found, select) : await readable(page);
  if (!source) throw new SourceError('empty', `No article was found in ${url}.`);
  const root = ownRoot(inertDocument().importNode(source, true));
  const { signal } = request;
  const { content, ...findings } = await clean(root, { baseUrl: page.baseURI, title, signal });
  const facts = pageFacts(whole, root);
  const beside = besideArticle(page, source);
  return {
    ...facts,
    commentsCount: facts.commentsCount ?? findings.commentsCount ?? beside.commentsCount,
    related: findings.related.length ? findings.related : beside.related,
    relatedHeading: findings.relatedHeading ?? beside.relatedHeading,
    id: addressOf(page),
    url: addressOf(page),
    title,
    content,
  };
}

function selected(page: Document, selector: string): Element | null {
  try {
    return page.querySelector(selector);
  } catch (cause) {
    throw new SourceError('invalid', `${selector} is not a CSS selector.`, { cause });
  }
}

function usualPlace(page: Document): Element[] {
  for (const place of usualPlaces) {
    const found = [...page.querySelectorAll(place)].filter((element) => element.textContent?.trim());
    if (found.length) return found;
  }
  return [];
}

function longest(elements: readonly Element[]): Element | null {
  return elements.reduce<Element | null>(
    (best, next) => (lengthOf(next) > lengthOf(best) ? next : best),
    null,
  );
}

/** The box of the text within the article, where there is one and it holds most of what there is to read. */
function textPlace(article: Element, select: string | undefined): Element {
  if (select) return article;
  const box = longest([...article.querySelectorAll(textPlaces)]);
  return box && lengthOf(box) > lengthOf(article) / 2 ? box : article;
}

function lengthOf(element: Element | null): number {
  return element?.textContent?.length ?? -1;
}

/** Pages that mark up no article are read as a browser's reading view does; few pages need that code. */
async function readable(page: Document): Promise<Element | null> {
  const { readableArticle } = await fetchedCode(import('./readable-article.js'));
  return readableArticle(() => {
    const copy = page.cloneNode(true) as Document;
    // Leaves no `noscript` behind.
    lazyPictures({ root: copy.documentElement, baseUrl: page.baseURI, title: null, found: nothingFound() });
    return copy;
  });
}
