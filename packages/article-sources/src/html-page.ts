import type { ArticleModel } from './model/article.js';
import { plainText } from './model/plain-text.js';
import { readArticle } from './model/read-article.js';
import { SourceError } from './problems.js';
import { requestDocument, type RequestOptions } from './request.js';

export interface HtmlPageOptions extends RequestOptions {
  /** CSS selector of the article in the page. Without it, the usual places are tried. */
  select?: string | undefined;
}

/** Where pages keep their article, surest first. */
const usualPlaces = [
  'mp-article-body, [data-mp="article-body"]',
  'article',
  'main, [role="main"]',
  '[itemprop~="articleBody"]',
  '.entry-content, .post-content',
];

/** Does what `loadHtmlPage` promises. */
export async function readHtmlPage(
  url: string,
  { select, ...request }: HtmlPageOptions = {},
): Promise<ArticleModel> {
  const page = await requestDocument(url, request);
  const root = select ? selected(page, select) : longest(usualPlace(page));
  const article = root && readArticle(root, { baseUrl: page.baseURI });
  if (article && isSomething(article)) return article;
  throw new SourceError('empty', `No article was found in ${url}.`);
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
  const length = (element: Element | null) => element?.textContent?.length ?? -1;
  return elements.reduce<Element | null>((best, next) => (length(next) > length(best) ? next : best), null);
}

function isSomething({ content }: ArticleModel): boolean {
  return plainText(content) !== '' || content.querySelector('img, video, audio') !== null;
}
