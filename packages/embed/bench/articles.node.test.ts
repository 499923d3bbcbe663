import { describe, expect, it } from 'vitest';
import { benchArticles } from './articles.ts';

const articles = benchArticles(200_000);

describe('the articles that are measured', () => {
  it('are the same text in every kind of source', () => {
    expect(articles.map(({ name }) => name)).toHaveLength(8);
    const wordsOf = (text: string) => text.match(/spreekt/g)?.length ?? 0;
    const withTables = articles.filter(({ name }) => name !== 'plain text');
    const [first, ...others] = withTables.map(({ body }) => wordsOf(body));
    expect(first).toBeGreaterThan(100);
    expect(new Set(others)).toEqual(new Set([first]));
  });

  it('have the size that is asked, as HTML', () => {
    const { html } = articles[0]!;
    expect(Buffer.byteLength(html)).toBeGreaterThanOrEqual(200_000);
    expect(Buffer.byteLength(html)).toBeLessThan(210_000);
  });

  it('hold sentences that differ', () => {
    const sentences = articles[0]!.html.match(/[A-Z][^.<>]+\./g) ?? [];
    expect(new Set(sentences).size).toBeGreaterThan(30);
  });
});
