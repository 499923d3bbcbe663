import { expect } from '@open-wc/testing';
import { describe, expectTypeOf, it } from 'vitest';
import { messageFormat, type MessageFormat, type Translation } from './message-format.js';

type Polish = MessageFormat<'one' | 'few' | 'many'>;

describe('a message format', () => {
  it('takes the form of a word that goes with its number', () => {
    const { plural }: Polish = messageFormat('pl');
    const forms = { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaku' };
    const told = [1, 3, 12, 22, 25].map((count) => plural(count, forms));
    expect(told).to.deep.equal(['1 znak', '3 znaki', '12 znaków', '22 znaki', '25 znaków']);
  });

  it('takes the other form where a language has more categories than there are forms', () => {
    expect(messageFormat('fr').plural(1_000_000, { other: 'beaucoup' })).to.equal('beaucoup');
  });

  it('writes numbers as the region of the tag does', () => {
    const written = (tag: string) => messageFormat(tag).plural(12_345, { other: '#' });
    expect([written('es'), written('es-MX')]).to.deep.equal(['12.345', '12,345']);
    expect(messageFormat('ar-EG').number(12)).to.equal('١٢');
  });

  it('chooses the words for a case, or those for all others', () => {
    const { select } = messageFormat('en');
    const words = { offline: 'No network', other: 'Something else' };
    expect(select<'offline' | 'timeout'>('offline', words)).to.equal('No network');
    expect(select<'offline' | 'timeout'>('timeout', words)).to.equal('Something else');
  });

  it('lists words', () => {
    expect(messageFormat('it').list(['uno', 'due', 'tre'])).to.equal('uno, due e tre');
  });

  it('tells how long to wait, and from a minute on until when', () => {
    const { ahead } = messageFormat('de');
    const noon = new Date(2026, 10, 24, 12).getTime();
    expect([1, 59.2, 61, 7200].map((seconds) => ahead(seconds, noon))).to.deep.equal([
      'in 1 Sekunde',
      'in 60 Sekunden',
      'in 2 Minuten (12:01)',
      'in 2 Stunden (14:00)',
    ]);
  });
});

describe('a translation', () => {
  it('does not compile without a word that there is in English, or a form that its language has', () => {
    type German = Translation<{ greeting: string; farewell: string }>;
    expectTypeOf(() => ({ greeting: 'Hallo', farewell: 'Tschüss' })).toExtend<German>();
    expectTypeOf(() => ({ greeting: 'Hallo' })).not.toExtend<German>();
    expectTypeOf<{ one: string; few: string; other: string }>().not.toExtend<
      Parameters<Polish['plural']>[1]
    >();
  });
});
