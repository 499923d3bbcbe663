import { articles, readContent } from './articles.ts';
import { canonicalOf, type HostName } from './page.ts';

/**
 * All articles as a JSON Feed 1.1. The links of a host's own feed stay on that host; the identity of an article is
 * its canonical address on every one.
 */
export async function feedOf(origin: string, host?: HostName) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Artikelen over virtuele assistentie',
    home_page_url: `${origin}/`,
    feed_url: `${origin}${host ? `/${host}` : ''}/feed.json`,
    language: 'nl',
    items: await Promise.all(
      articles.map(async (article) => {
        const { slug, title, summary, image, published, tags } = article;
        const id = canonicalOf(slug, origin);
        const url = host ? `${origin}/${host}/${slug}` : id;
        return {
          id,
          url,
          title,
          summary,
          content_html: withFullAddresses(await readContent(article), url),
          image: origin + image,
          date_published: published,
          tags,
          language: 'nl',
        };
      }),
    ),
  };
}

/** A feed is read far from its page: relative links and pictures would lead nowhere. */
function withFullAddresses(content: string, base: string): string {
  return content.replace(/(?<= (?:href|src)=")[^"]+/g, (address) => new URL(address, base).href);
}
