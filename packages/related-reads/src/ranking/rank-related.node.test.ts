import { describe, expect, it } from 'vitest';
import { rankRelated } from './rank-related.js';
import type { Read } from './read.js';

const read = (id: string, title: string, more: Partial<Read> = {}): Read => ({
  id,
  url: `https://a.example/${id}`,
  title,
  lang: 'nl',
  ...more,
});

const assistant = read('va', 'Wat is een virtueel assistent?', {
  text: 'Een virtueel assistent ondersteunt ondernemers op afstand met administratie en planning.',
  tags: ['Assistentie'],
});
const planning = read('planning', 'Zo plan je een week', {
  summary: 'Planning op afstand, met de administratie erbij.',
  text: 'Planning en administratie op afstand: een ondernemer vertelt hoe zij haar week indeelt.',
  tags: ['assistentie', 'werk'],
});
const bread = read('brood', 'Brood bakken', { text: 'Meel, water, gist, zout: kneden, laten rijzen.' });
const hire = read('inhuren', 'Een virtueel assistent inhuren', { text: 'Let op tarief en ervaring.' });

const idsOf = (related: readonly { read: Read }[]) => related.map((entry) => entry.read.id);

describe('rankRelated', () => {
  it('puts the texts with most in common first and leaves out those with nothing', () => {
    expect(idsOf(rankRelated(assistant, [bread, hire, planning]))).toEqual(['planning', 'inhuren']);
  });

  it('reads the whole text, not only the title', () => {
    const [best] = rankRelated(read('x', 'Iets anders', { text: bread.text }), [planning, hire, bread]);
    expect(best?.read).toBe(bread);
  });

  it('weighs a word of the title more than one of the text', () => {
    const inTitle = read('b', 'Gist', { text: 'Over deeg en meel in de keuken.' });
    const inText = read('a', 'Deeg', { text: 'Over gist en meel in de keuken.' });
    expect(idsOf(rankRelated(read('x', 'Gist'), [inText, inTitle]))).toEqual(['b', 'a']);
  });

  it('scores between 0 and 1', () => {
    for (const { score } of rankRelated(assistant, [planning, hire])) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('gives shared tags and words as reasons, three at most, the strongest first', () => {
    const [first] = rankRelated(assistant, [planning, hire, bread]);
    expect(first?.read).toBe(planning);
    expect(first?.reasons[0]).toEqual({ kind: 'tag', value: 'assistentie' });
    expect(first?.reasons).toHaveLength(3);
    expect(first?.reasons.slice(1).every(({ kind }) => kind === 'term')).toBe(true);
  });

  it('gives no word that only holds sentences together, nor one of the running text alone', () => {
    const one = read('x', 'Wanneer heeft dat welke zin?', { text: 'Een sleutelhanger.' });
    const other = read('y', 'Wanneer heeft dit welke zin?', { text: 'Een sleutelhanger.' });
    for (const { reasons } of rankRelated(one, [other, bread])) expect(reasons).toEqual([]);
  });

  it('never gives a bare number or a word of most texts as a reason', () => {
    const numbered = ['a', 'b', 'c', 'd'].map((id) => read(id, `De gids van 2024 ${id}${id}${id}`));
    for (const { reasons } of rankRelated(read('x', 'De gids van 2024'), numbered))
      expect(reasons).toEqual([]);
  });

  it('leaves out other languages, but not other regions or reads that do not say', () => {
    const candidates = [
      read('en', 'virtueel assistent een', { lang: 'en' }),
      read('be', 'virtueel assistent twee', { lang: 'nl-BE' }),
      read('onbekend', 'virtueel assistent drie', { lang: null }),
    ];
    expect(idsOf(rankRelated(assistant, candidates)).sort()).toEqual(['be', 'onbekend']);
  });

  it('never gives the read itself, whatever its address looks like', () => {
    const again = [
      { ...assistant },
      { ...hire, id: 'va' },
      { ...hire, id: 'q', url: 'http://A.example/va/?utm_source=mail&fbclid=1#kop' },
    ];
    expect(rankRelated(assistant, again)).toEqual([]);
  });

  it('gives nearly identical texts once, and none that is nearly the read itself', () => {
    const copy = { ...planning, id: 'kopie', url: 'https://b.example/kopie', published: '2024-01-01' };
    expect(idsOf(rankRelated(assistant, [planning, copy, bread]))).toEqual(['kopie']);
    expect(rankRelated(planning, [copy])).toEqual([]);
  });

  it('breaks ties by date, then by address', () => {
    const alike = [
      read('c', 'Virtueel kantoor'),
      read('b', 'Virtueel theater'),
      read('a', 'Virtueel museum', { published: '2023-01-01' }),
      read('d', 'Virtueel café', { published: '2024-01-01' }),
    ];
    expect(idsOf(rankRelated(read('x', 'Virtueel'), alike))).toEqual(['d', 'a', 'b', 'c']);
  });

  it('stops at the length and the score that are asked for', () => {
    expect(rankRelated(assistant, [planning, hire], { maxItems: 1 })).toHaveLength(1);
    expect(rankRelated(assistant, [planning, hire], { minScore: 0.9 })).toEqual([]);
  });

  it('has nothing to say about nothing', () => {
    expect(rankRelated(assistant, [])).toEqual([]);
    expect(rankRelated(read('x', ''), [planning, hire])).toEqual([]);
    expect(rankRelated(assistant, [read('leeg', '')])).toEqual([]);
  });

  it('finds the one candidate there is', () => {
    expect(idsOf(rankRelated(assistant, [hire]))).toEqual(['inhuren']);
  });
});

describe('rankRelated with links', () => {
  const from = read('van', 'Sterren', {
    links: ['https://a.example/naar/?utm_source=x', 'https://a.example/bron'],
  });
  const to = read('naar', 'Mieren');
  const alike = read('ook', 'Paddenstoelen', { links: ['https://a.example/bron'] });

  it('relates the two ends of a link, and says so', () => {
    expect(rankRelated(from, [to, bread])).toMatchObject([
      { read: to, reasons: [{ kind: 'link', value: to.url }] },
    ]);
    expect(rankRelated(to, [from, bread])).toMatchObject([
      { read: from, reasons: [{ kind: 'link', value: to.url }] },
    ]);
  });

  it('relates two that link to the same page', () => {
    expect(idsOf(rankRelated(from, [alike, bread]))).toEqual(['ook']);
  });
});

describe('rankRelated by its options', () => {
  it('lets age count when asked', () => {
    const old = read('oud', 'Virtueel kantoor', { published: '2020-01-01' });
    const recent = read('nieuw', 'Iets over virtueel werk', { published: '2024-01-01' });
    const undated = read('zonder', 'Virtueel theater', {});
    const current = read('x', 'Virtueel kantoor en theater');
    expect(idsOf(rankRelated(current, [recent, old, undated])).at(-1)).toBe('nieuw');
    expect(idsOf(rankRelated(current, [recent, old, undated], { halfLifeDays: 100 }))[0]).toBe('nieuw');
  });

  it('leaves out what is newer, other languages and what is excluded, as asked', () => {
    const current = { ...assistant, published: '2024-01-01' };
    const older = { ...hire, published: '2023-01-01' };
    const newer = { ...planning, published: '2025-01-01' };
    expect(idsOf(rankRelated(current, [older, newer], { onlyOlder: true }))).toEqual(['inhuren']);
    expect(idsOf(rankRelated(current, [older, newer], { exclude: ['inhuren'] }))).toEqual(['planning']);
    const byUrl = { exclude: ['http://a.example/inhuren/?utm_source=x'] };
    expect(idsOf(rankRelated(current, [older, newer], byUrl))).toEqual(['planning']);
    const english = { ...planning, lang: 'en' };
    expect(rankRelated(current, [english])).toEqual([]);
    expect(idsOf(rankRelated(current, [english], { anyLanguage: true }))).toEqual(['planning']);
  });
});
