import { describe, expect, it } from 'vitest';
import { readReleased } from '../api/released.ts';
import { criteria } from './criteria.ts';
import { faultsOf } from './faults.ts';
import { answers, statementPage } from './index.ts';
import { byHand, everywhere, fallsShort, notApplicable, testsIn, type Answers } from './model.ts';
import { storyTitle, titlesOf } from './test-titles.ts';

const here = testsIn('packages/build-config/accessibility');

const known = { titlesOf, lastRelease: '2026-11-30' };

const faultsWith = (changed: Answers) => faultsOf({ ...answers, ...changed }, known);

describe('the accessibility statement', () => {
  it('answers every criterion for every widget, with proofs that are there', () => {
    expect(faultsOf(answers, { titlesOf, lastRelease: readReleased()?.date ?? null })).toEqual([]);
  });

  it('is asked for the 55 criteria of WCAG 2.2 of level A and AA', () => {
    const all = Object.values(criteria).flat();
    expect(all).toHaveLength(55);
    expect(new Set(all.map(({ id }) => id)).size).toBe(55);
    expect(all.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(all).toContainEqual({ id: '2.4.11', level: 'AA', name: 'Focus Not Obscured (Minimum)' });
  });
});

describe('a fault of the statement', () => {
  it('is a criterion without an answer, and a cell without one', () => {
    const { '1.1.1': gone, ...others } = answers;
    expect(faultsOf(others, known)).toEqual(['1.1.1 has no answer']);
    expect(faultsWith({ '1.1.1': { ...gone!, reads: [] } })).toEqual(['1.1.1 has no answer for reads']);
    expect(faultsWith({ '4.1.1': everywhere(notApplicable('Obsolete.')) })).toEqual([
      '4.1.1 is no criterion of level A or AA',
    ]);
  });

  it('is a test that is not there', () => {
    const article = (file: string, ...names: string[]) =>
      faultsWith({ '1.1.1': { ...answers['1.1.1']!, article: [here(file, ...names)] } });
    const file = 'accessibility.test.ts';
    expect(article(file, 'is a test that is not there')).toEqual([]);
    expect(article(file, 'is a test that nobody wrote')).toEqual([
      `1.1.1, article: packages/build-config/accessibility/${file} has no test “is a test that nobody wrote”`,
    ]);
    expect(article(file)).toHaveLength(1);
    expect(article('gone.test.ts', 'is so')).toEqual([
      '1.1.1, article: there is no packages/build-config/accessibility/gone.test.ts',
    ]);
  });

  it('is a look without a day, or long before the last release', () => {
    const article = (on: string, words = 'Looked.') =>
      faultsWith({ '1.1.1': { ...answers['1.1.1']!, article: [byHand(on, words)] } });
    expect(article('2025-11-30')).toEqual([]);
    for (const [on, words] of [['2025-10-01'], ['last week'], ['2026-13-45'], ['2026-11-30', ' ']] as const)
      expect(article(on, words)).toHaveLength(1);
  });
});

describe('the names of tests', () => {
  it('are read as they are written, with a mark for what comes from elsewhere', () => {
    expect(titlesOf('packages/reactions/src/reactions/reactions.hostile.test.ts')).toContain(
      'keeps its words whole when a reader spaces them out: …',
    );
    expect(titlesOf('apps/demo/test/e2e/everybody.e2e.test.ts')).toContain('finds nothing on %s');
    expect(titlesOf('packages/reactions/src/reactions/reactions.stories.ts')).toEqual([storyTitle]);
    expect(titlesOf('packages/gone.test.ts')).toBeNull();
  });
});

describe('the page of the statement', () => {
  const page = statementPage(answers, { version: '1.2.0', date: '2026-12-01' });

  it('says of which version it is, and has every criterion in its overview and with its proofs', () => {
    expect(page).toContain('Of version 1.2.0, 2026-12-01.');
    expect(statementPage(answers, null)).toContain('Of what the next version will be.');
    for (const { id, name, level } of Object.values(criteria).flat()) {
      expect(page).toContain(`| ${id} ${name} | ${level} | `);
      expect(page).toContain(`### ${id} ${name} (${level})`);
    }
  });

  it('says first what falls short, and of which widgets', () => {
    const short = { '3.1.1': everywhere(fallsShort('There is a gap.')) };
    const page = statementPage({ ...answers, ...short }, null);
    expect(page).toContain(
      '- **3.1.1 Language of Page**, Article body, Related reads, Reactions and their form, Demo: There is a gap.',
    );
    expect(page).toContain('| 3.1.1 Language of Page | A | **falls short** |');
  });

  it('tells once what is so for several', () => {
    const page = statementPage({ '1.4.2': everywhere(notApplicable('No *sound*.')) }, null);
    expect(page.match(/Not applicable: No/g)).toHaveLength(1);
    expect(page).toContain('**Article body, Related reads, Reactions and their form, Demo**');
  });
});
