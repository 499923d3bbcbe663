import { describe, expect, it } from 'vitest';
import { passageAddress, textDirective } from './text-fragment.js';

const quoted = (...blocks: string[]) => ({ blocks, before: '', occurrences: 1 });

describe('the address of a passage', () => {
  it('holds a short passage whole, and spells out what means something in it', () => {
    expect(textDirective(quoted('op-en-top, zo & zo'))).toBe(':~:text=op%2Den%2Dtop%2C%20zo%20%26%20zo');
  });

  it('tells a long passage by its ends', () => {
    const text = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
    expect(textDirective(quoted(text))).toBe(':~:text=w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59');
  });

  it('tells a passage over several blocks by its ends, however short', () => {
    expect(textDirective(quoted('Eerste alinea.', 'Tweede.'))).toBe(':~:text=Eerste%20alinea.,Tweede.');
  });

  it('tells apart what stands in the text twice by what stands before it', () => {
    const directive = textDirective({
      blocks: ['va'],
      before: 'een lang verhaal over de eerste',
      occurrences: 2,
    });
    expect(directive).toBe(':~:text=lang%20verhaal%20over%20de%20eerste-,va');
    expect(textDirective({ blocks: ['va'], before: '', occurrences: 2 })).toBe(':~:text=va');
  });

  it('keeps the page and its fragment, and no older directive', () => {
    expect(passageAddress('https://a.example/b?c=1#d:~:text=oud', quoted('nieuw'))).toBe(
      'https://a.example/b?c=1#d:~:text=nieuw',
    );
    expect(passageAddress('https://a.example/b', quoted('nieuw'))).toBe('https://a.example/b#:~:text=nieuw');
  });
});
