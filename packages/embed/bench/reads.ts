import { readArticles } from '../../related-reads/bench/dutch-blogs/labelled-set.ts';

/** Sentences of an article's text that stand for a summary. */
const summaryLength = 3;

/**
 * As many reads as asked, as a JSON Feed tells of them: a title, a summary, tags and a date. Each article of the labelled
 * set gives one by its own summary, and more by passages of its text.
 */
export function benchFeed(count: number): string {
  const articles = readArticles();
  const items = Array.from({ length: count }, (_, index) => {
    const { id, title, summary, text, tags, published } = articles[index % articles.length]!;
    const round = Math.floor(index / articles.length);
    const sentences = (text ?? '').split(/(?<=[.?!])\s+/).slice((round - 1) * summaryLength);
    const [first = title, ...rest] = sentences.slice(0, summaryLength);
    return {
      id: `${id}-${round}`,
      url: `https://blog.example/${id}/${round}`,
      title: round ? first : title,
      summary: round ? rest.join(' ') : summary,
      tags,
      date_published: published,
    };
  });
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items });
}
