import { describe, expect, it } from 'vitest';
import { rankRelated } from './rank-related.js';
import type { Read } from './read.js';
import { randomFrom, randomReads, shuffled } from './testing/random-reads.js';
import { urlIdentity } from './url-identity.js';

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
    expect(idsOf(rankRelated(assistant, [bread, planning, hire]))).toEqual(['inhuren', 'planning']);
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
    const [, second] = rankRelated(assistant, [planning, hire, bread]);
    expect(second?.read).toBe(planning);
    expect(second?.reasons[0]).toEqual({ kind: 'tag', value: 'assistentie' });
    expect(second?.reasons).toHaveLength(3);
    expect(second?.reasons.slice(1).every(({ kind }) => kind === 'term')).toBe(true);
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

describe('rankRelated on any input', () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const random = randomFrom(seed);
    const reads = randomReads(40, random);
    const current = reads[7]!;
    const related = rankRelated(current, reads);

    it(`never gives the read itself and nothing twice (${seed})`, () => {
      expect(related.length).toBeGreaterThan(0);
      const identities = related.map((entry) => urlIdentity(entry.read.url));
      expect(new Set(identities).size).toBe(identities.length);
      expect(identities).not.toContain(urlIdentity(current.url));
      expect(idsOf(related)).not.toContain(current.id);
    });

    it(`comes in order of score (${seed})`, () => {
      const scores = related.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it(`does not depend on the order of the candidates, to the last digit (${seed})`, () => {
      expect(rankRelated(current, shuffled(reads, random))).toEqual(related);
    });
  }
});
