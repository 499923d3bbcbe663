import { describe, expect, it } from 'vitest';
import { journeyAnswer, journeyPage } from './journey-pages.ts';

describe('a page that is measured', () => {
  it('has its widgets from the top down, in the order in which they are read', () => {
    const html = journeyPage(['reactions', 'article-body'], 'empty');
    expect(html.match(/<mp-[\w-]+/g)).toEqual(['<mp-article-body', '<mp-reactions']);
  });

  it('brings the content of its widgets, or none of it', () => {
    const names = ['article-body', 'related-reads', 'reactions'];
    const served = journeyPage(names, 'served');
    expect(served.match(/data-id="/g)).toHaveLength(20);
    expect(served).toMatch(/<mp-article-body[^>]*><h1>/);
    expect(served).toMatch(/<mp-related-reads[^>]*><h2>/);
    expect(journeyPage(names, 'empty').match(/<mp-[\w-]+[^>]*><\/mp-/g)).toHaveLength(3);
  });

  it('is found by its address, with what it fetches', () => {
    expect(journeyAnswer('/pages/served/reactions+article-body')!.body).toContain('<mp-reactions');
    expect(journeyAnswer('/pages/article.html')!.body).toContain('<h1>');
    expect(JSON.parse(journeyAnswer('/pages/reads.json')!.body)).toHaveProperty('items.length', 12);
    expect(journeyAnswer('/pages/other')).toBeUndefined();
  });
});
