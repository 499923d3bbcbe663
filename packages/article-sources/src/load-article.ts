import { fetchedCode } from './fetched-code.js';
import type { ArticleModel } from './model/article.js';
import type { ArticleOptions } from './sources/read-source.js';

/**
 * Loads an article from an HTML page, a Markdown or text file, a WordPress post, a JSON Feed, RSS or Atom. Of a feed
 * or a list of posts it is the first, or the one that the fragment of `url` names. Rejects with a SourceError, or with
 * the reason of `signal`.
 */
export async function loadArticle(url: string, options?: ArticleOptions): Promise<ArticleModel> {
  // Most articles are children of their element; what reads another one is fetched together with it.
  const { readSource } = await fetchedCode(import('./sources/read-source.js'));
  return readSource(url, options);
}
