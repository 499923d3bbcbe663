import { describe, expect, it } from 'vitest';
import { emptyDraft } from './draft.js';
import {
  defaultFormSettings,
  isBlank,
  isEmail,
  limits,
  messageLength,
  validateDraft,
  websiteUrl,
} from './index.js';
import { threadKeyOf } from './thread-key.js';

const draft = { ...emptyDraft, body: 'Goed stuk.', name: 'Noor' };

describe('validateDraft', () => {
  it('finds nothing wrong with a message and a name', () => {
    expect(validateDraft(draft)).toEqual([]);
  });

  it('counts UTF-16 units after CRLF became LF', () => {
    expect(messageLength('a\r\nb\rc👍')).toBe(7);
    expect(validateDraft({ ...draft, body: 'x\r\n'.repeat(4000) })).toEqual([]);
    expect(validateDraft({ ...draft, body: 'x'.repeat(8001) })).toEqual([
      { field: 'body', code: 'too-long' },
    ]);
  });

  it('sees through characters that show nothing', () => {
    for (const nothing of ['', ' \n', '\u200b', '\u2800\u3164']) expect(isBlank(nothing)).toBe(true);
    for (const something of ['.', '👩‍👩‍👧', 'ا']) expect(isBlank(something)).toBe(false);
  });

  it('asks for an address only where a notice can be sent', () => {
    const subscriber = { ...draft, subscribe: true };
    expect(validateDraft(subscriber)).toEqual([{ field: 'email', code: 'required' }]);
    expect(validateDraft(subscriber, { ...defaultFormSettings, subscribe: false })).toEqual([]);
    expect(validateDraft(subscriber, { ...defaultFormSettings, email: 'off' })).toEqual([]);
  });
});

describe('addresses', () => {
  it.each(['noor@voorbeeld.nl', 'n.o+or@a.b.example'])('takes the e-mail address %s', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each(['noor', '@a.nl', 'a@b', 'a b@c.nl', 'a@b..nl', 'a@b.nl,c@d.nl', `${'a'.repeat(250)}@b.nl`])(
    'refuses the e-mail address %s',
    (text) => {
      expect(isEmail(text)).toBe(false);
    },
  );

  it('completes a website and refuses what is none', () => {
    expect(websiteUrl(' www.noor.nl ')).toBe('https://www.noor.nl/');
    for (const text of ['javascript:alert(1)', 'noor', 'https://a:b@c.nl', 'ftp://a.nl', 'a b.nl'])
      expect(websiteUrl(text)).toBe(null);
  });
});

describe('threadKeyOf', () => {
  it('keeps path and query and drops what tracks', () => {
    expect(threadKeyOf('https://a.nl/stuk?p=1&utm_source=x&fbclid=y#kop')).toBe('/stuk?p=1');
    expect(threadKeyOf(`https://a.nl/${'x'.repeat(600)}`)).toHaveLength(limits.threadKey);
  });
});
