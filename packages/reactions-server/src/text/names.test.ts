import { describe, expect, it } from 'vitest';
import { cleanName } from './names.js';

describe('a name', () => {
  it.each([
    ['Noor\u200b', 'Noor'],
    ['No\u200dor\u200c', 'Noor'],
    ['\u202eroon', 'roon'],
    ['No\u00ado\u034fr\ufeff', 'Noor'],
    ['Noor\u{e0041}\u{e007f}', 'Noor'],
    ['Noor\n \tde\u00a0Vries', 'Noor de Vries'],
    ['Zoe\u0308', 'Zo\u00eb'],
    ['\ud800Noor', '\ufffdNoor'],
  ])('loses what is not seen: %j is stored as %j', (typed, stored) => {
    expect(cleanName(typed)).to.equal(stored);
  });

  it.each([
    '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    '\u{1f469}\u200d\u{1f467}',
    '\u{1f3f3}\ufe0f\u200d\u{1f308}',
  ])('keeps the joiner that %s needs', (name) => {
    expect(cleanName(name)).to.equal(name);
  });
});
