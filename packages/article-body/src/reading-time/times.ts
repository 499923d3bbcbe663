import { readingTimeOf, type ArticleModel, type ReadingTime } from '@meepraten/article-sources';

const times = new WeakMap<ArticleModel, Promise<ReadingTime>>();

/** What it takes to read this article. Counted once, whoever asks. */
export function timeOf(article: ArticleModel): Promise<ReadingTime> {
  const known = times.get(article) ?? readingTimeOf(article);
  times.set(article, known);
  return known;
}
