import type { Feed } from '@meepraten/article-sources';
import type { Read } from '../ranking/index.js';
import { urlIdentity } from '../ranking/url-identity.js';

/**
 * What is being read, with what the feed tells of it and the page does not: its tags, mostly. Without an article on the
 * page it is the feed's entry for the page.
 *
 * @param page Addresses of the page.
 * @returns null where neither is known.
 */
export function completed(article: Read | null, feed: Feed | null, page: readonly string[]): Read | null {
  const addresses = new Set([...page, ...(article ? [article.url] : [])].map(urlIdentity));
  const entry = feed?.items.find(({ id, url }) => [url, id].some((own) => addresses.has(urlIdentity(own))));
  if (!article || !entry) return article ?? entry ?? null;
  const { title, lang, published, tags } = article;
  return {
    ...entry,
    ...article,
    title: title || entry.title,
    lang: lang ?? entry.lang,
    published: published ?? entry.published,
    tags: tags?.length ? tags : entry.tags,
  };
}
