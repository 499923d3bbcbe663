import { describe, expect, it } from 'vitest';
import { rankRelated } from './rank-related.js';
import { createRanker } from './ranker.js';
import type { Read } from './read.js';
import { randomFrom, randomReads, shuffled } from './testing/random-reads.js';
import { urlIdentity } from './url-identity.js';

const idsOf = (related: readonly { read: Read }[]) => related.map(({ read }) => read.id);

const scoreOf = ({ read, score }: { read: Read; score: number }) => `${read.id} ${score}`;

/** What anything may be where a text, a list or a date is expected. */
const odd = [
  undefined,
  null,
  NaN,
  7,
  '',
  ' ',
  [],
  {},
  '\0',
  '\ud800',
  '%E0%A4%A',
  'http://',
  '__proto__',
  '𝕬'.repeat(9),
];

describe('whatever the collection', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = randomFrom(seed * 7919);
    const reads = randomReads(2 + Math.floor(random() * 70), random);
    const current = reads[Math.floor(random() * reads.length)]!;
    const related = rankRelated(current, reads);

    it(`gives neither the read itself nor anything twice, and scores that fall from 1 to above 0 (${seed})`, () => {
      const identities = related.map(({ read }) => urlIdentity(read.url));
      expect(new Set(identities).size).toBe(identities.length);
      expect(new Set(idsOf(related)).size).toBe(related.length);
      expect(identities).not.toContain(urlIdentity(current.url));
      expect(idsOf(related)).not.toContain(current.id);
      const scores = related.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
    });

    it(`does not depend on the order of arrival, to the last digit (${seed})`, () => {
      expect(rankRelated(current, shuffled(reads, random))).toEqual(related);
      const ranker = createRanker();
      for (const read of shuffled(reads, random)) ranker.add(read);
      expect(ranker.related(current)).toEqual(related);
      expect(ranker.related(current.id, { maxItems: 3 })).toEqual(related.slice(0, 3));
    });

    it(`keeps its list, to the last digit, when an article about something else comes and when it goes again (${seed})`, () => {
      const ranker = createRanker();
      for (const read of reads) ranker.add(read);
      const [elsewhere] = randomReads(1, random);
      // Every word in letters that no other article has.
      const strange = JSON.stringify(elsewhere).replace(/woord(\d+)/g, (_, digits: string) =>
        [...digits].map((digit) => String.fromCharCode(0x3b1 + Number(digit))).join(''),
      );
      const unrelated = { ...(JSON.parse(strange) as Read), id: 'vreemd', url: 'https://b.test/' };
      ranker.add(unrelated);
      expect(ranker.related(current).map(scoreOf)).toEqual(related.map(scoreOf));
      ranker.remove(unrelated.id);
      expect(ranker.related(current)).toEqual(related);
    });

    it(`takes anything in any field for an article without it (${seed})`, () => {
      const any = () => odd[Math.floor(random() * odd.length)];
      const broken = reads.map(({ id, url }, place) => ({
        ...{ id: random() < 0.9 ? id : any(), url: random() < 0.7 ? url : any(), title: any() },
        ...{
          summary: any(),
          text: any(),
          tags: [any(), 'tag'],
          lang: any(),
          published: any(),
          links: [any()],
        },
        ...(place % 3 ? { title: 'woord1', tags: any(), links: any() } : {}),
      })) as unknown as Read[];
      for (const { score, read } of rankRelated(broken[0]!, [...broken, ...reads])) {
        expect(score > 0 && score <= 1).toBe(true);
        expect(read).not.toBe(broken[0]);
      }
      for (const options of [{ maxItems: NaN }, { minScore: NaN }, { diversity: NaN }, { halfLifeDays: NaN }])
        expect(rankRelated(current, reads, options)).toEqual(related);
    });
  }
});
