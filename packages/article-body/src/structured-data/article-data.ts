import type { ArticleModel, ReadingTime } from '@meepraten/article-sources';

/** JSON-LD: https://schema.org/Article, in the properties that search engines read. */
export type ArticleData = Readonly<Record<string, unknown>>;

/** What the article shows, for machines. A value that it does not show is left out, never made up. */
export function articleData(article: ArticleModel, { words, minutes }: ReadingTime): ArticleData {
  const { title, lang, published, modified, authors, image, url, commentsCount, tags } = article;
  return withoutNothing({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    inLanguage: lang,
    datePublished: published,
    dateModified: modified,
    author: authors.map((author) => withoutNothing({ '@type': 'Person', ...author })),
    image,
    keywords: tags,
    commentCount: commentsCount,
    wordCount: words || null,
    timeRequired: words ? `PT${minutes}M` : null,
  });
}

function withoutNothing(data: Record<string, unknown>): ArticleData {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
