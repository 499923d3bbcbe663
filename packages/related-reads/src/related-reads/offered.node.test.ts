import { describe, expect, it } from 'vitest';
import { offered } from './offered.js';

const read = (id: string, summary: string, lang: string | null = null) => ({
  id,
  url: `https://blog.example/${id}`,
  title: `Over ${id}`,
  summary,
  lang,
});

const sentence =
  'Een assistent op afstand beheert de agenda, boekt reizen en beantwoordt de mail van klanten';

const ids = (reads: readonly { id: string }[]) => reads.map(({ id }) => id);

describe('what of a feed is offered', () => {
  it('is nothing in another language than the page, whatever the region', () => {
    const reads = [read('a', 'Iets', 'nl-BE'), read('b', 'Something', 'en'), read('c', 'Wie weet')];
    expect(ids(offered(reads, [], 'nl'))).toEqual(['a', 'c']);
    expect(ids(offered(reads, [], null))).toEqual(['a', 'b', 'c']);
  });

  it('is the first of what is nearly the same, and none of what is known already', () => {
    const copy = { ...read('b', `${sentence}.`), title: 'Over a' };
    const reads = [
      read('a', sentence),
      copy,
      read('c', 'Een heel ander verhaal over vis en geduld aan de waterkant'),
    ];
    expect(ids(offered(reads, [], null))).toEqual(['a', 'c']);
    expect(ids(offered(reads, [{ ...copy, url: 'https://elders.example/' }], null))).toEqual(['c']);
  });

  it('is an entry of the same address as a known one, which tells more of it', () => {
    const known = read('a', sentence);
    expect(ids(offered([{ ...known, url: `${known.url}/?utm_source=feed` }], [known], null))).toEqual(['a']);
  });

  it('is every one of those with a word or two in common, which are no copies', () => {
    const letters = [1, 2, 3].map((id) => ({
      id: `${id}`,
      url: `https://blog.example/${id}`,
      title: 'Nieuwsbrief',
    }));
    expect(ids(offered(letters, [], null))).toEqual(['1', '2', '3']);
  });
});
