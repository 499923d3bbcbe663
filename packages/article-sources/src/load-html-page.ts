import { fetchedCode } from './fetched-code.js';
import type { HtmlPageOptions } from './html-page.js';
import type { ArticleModel } from './model/article.js';

/**
 * Loads the article of an HTML page. Rejects with a SourceError, or with the reason of `signal`. Within one of the
 * usual places the longest text wins: comments and teasers are often marked up as articles too.
 */
export async function loadHtmlPage(url: string, options?: HtmlPageOptions): Promise<ArticleModel> {
  // Most articles are children of their element; what reads another page is fetched together with that page.
  const { readHtmlPage } = await fetchedCode(import('./html-page.js'));
  return readHtmlPage(url, options);
}
