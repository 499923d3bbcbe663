import { expect } from '@open-wc/testing';
import { describe, it, onTestFinished, vi } from 'vitest';
import { defineOnce } from './define-once.js';

const elementOf = (version?: string) =>
  class extends HTMLElement {
    static readonly version = version;
  } as CustomElementConstructor & { version?: string };

const warnings = () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  return warn.mock.calls;
};

describe('defineOnce', () => {
  it('registers an element under its name', () => {
    const element = elementOf('1.0.0');
    defineOnce('mp-once-new', element);
    expect(customElements.get('mp-once-new')).to.equal(element);
  });

  it('keeps the first class and says nothing for the same version', () => {
    const said = warnings();
    const first = elementOf('1.0.0');
    defineOnce('mp-once-same', first);
    defineOnce('mp-once-same', elementOf('1.0.0'));
    expect(customElements.get('mp-once-same')).to.equal(first);
    expect(said).to.deep.equal([]);
  });

  it('warns once per tag for another version, with both versions', () => {
    const said = warnings();
    defineOnce('mp-once-other', elementOf('1.0.0'));
    defineOnce('mp-once-other', elementOf('2.0.0'));
    defineOnce('mp-once-other', elementOf('3.0.0'));
    expect(said).to.deep.equal([['<mp-once-other> 2.0.0 ignored: 1.0.0 is already registered.']]);
  });

  it('names a stranger that took the tag', () => {
    const said = warnings();
    customElements.define('mp-once-stranger', class extends HTMLElement {});
    defineOnce('mp-once-stranger', elementOf('1.0.0'));
    expect(said).to.deep.equal([
      ['<mp-once-stranger> 1.0.0 ignored: an unknown version is already registered.'],
    ]);
  });
});
