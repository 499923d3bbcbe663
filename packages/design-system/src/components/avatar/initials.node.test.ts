import { describe, expect, it } from 'vitest';
import { initialsOf } from './initials.js';
import { tintCount, tintOf } from './tint.js';

const initials: Record<string, string> = {
  'Anja van der Berg': 'AB',
  'Berg, Anja van der': 'BA',
  'van der Berg': 'B',
  'Van der Berg': 'VB',
  'in ’t Veld': 'V',
  'jan de boer': 'JB',
  Sanne: 'S',
  'van de': 'V',
  'IJsbrand de Vries': 'IJV',
  'Ijaz Ahmed': 'IA',
  'Ángela Þórsdóttir': 'ÁÞ',
  'A\u0301ngela': 'Á',
  'ßander Weiß': 'SW',
  'Анна Каренина': 'АК',
  王小明: '王',
  '李 明': '李',
  'محمد علي': 'م',
  नीरज: 'नी',
  '👩‍👩‍👧 Familie Bos': '👩‍👩‍👧',
  '🇳🇱': '🇳🇱',
  '(Kees) [beheer]': 'KB',
  '42': '4',
  '': '',
  '   ': '',
  '…?!': '',
  '\u202E\u200B': '',
};

describe('initials', () => {
  for (const [name, expected] of Object.entries(initials)) {
    it(`of ${JSON.stringify(name)} are ${JSON.stringify(expected)}`, () => {
      expect(initialsOf(name)).toBe(expected);
    });
  }

  it('of a name that piles up marks are one character', () => {
    expect([...new Intl.Segmenter().segment(initialsOf(`Z${'\u0337'.repeat(5000)}algo`))]).toHaveLength(1);
  });
});

describe('the tint of a name', () => {
  const names = Array.from({ length: 4000 }, (_, index) => `Naam ${(index * 7919).toString(36)}`);

  it('is the same for the same name, however its accents are written', () => {
    expect(tintOf('Zoë Vos ')).toBe(tintOf('Zoe\u0308 Vos'));
    expect(tintOf('Anja van der Berg')).toBe(4);
  });

  it('is each of them about as often', () => {
    const counts = Array.from({ length: tintCount }, () => 0);
    for (const name of names) counts[tintOf(name)]! += 1;
    const fair = names.length / tintCount;
    for (const count of counts) expect(Math.abs(count - fair)).toBeLessThan(fair / 2);
  });
});
