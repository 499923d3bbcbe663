import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import type { ReactionReceipt } from '../protocol/draft.js';
import { Actor } from './actor.js';
import { OwnReactions } from './own-reactions.js';

const place = { server: '/praat', site: 'default' };
const at = { thread: '/t', page: { url: 'https://site.nl/t', title: 'Verhaal' } };

function receipt(id: string, token = `geheim-${id}`): ReactionReceipt {
  return {
    reaction: { id, createdAt: '2026-11-29T10:00:00Z', status: 'pending' } as ReactionReceipt['reaction'],
    edit: { token, until: '2026-11-29T10:30:00Z' },
  };
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the reactions that were written on this device', () => {
  it('are kept with the right to change them, for their site only', () => {
    new OwnReactions(place).remember(receipt('a'), at);
    const kept = new OwnReactions({ ...place, server: new URL('/praat', location.href).href });
    expect(kept.get('a')).to.deep.equal({
      id: 'a',
      ...at,
      createdAt: '2026-11-29T10:00:00Z',
      status: 'pending',
      token: 'geheim-a',
      until: '2026-11-29T10:30:00Z',
    });
    expect(new OwnReactions({ ...place, site: 'other' }).read()).to.deep.equal([]);
  });

  it('stand there once each, the newest last', () => {
    const own = new OwnReactions(place);
    own.remember(receipt('a'), at);
    own.remember(receipt('b'), at);
    own.remember(receipt('a', 'nieuw'), at);
    expect(own.read().map(({ id, token }) => [id, token])).to.deep.equal([
      ['b', 'geheim-b'],
      ['a', 'nieuw'],
    ]);
  });

  it('leave nothing behind when the last is gone', () => {
    const own = new OwnReactions(place);
    own.remember(receipt('a'), at);
    own.remove('a');
    expect(localStorage.length).to.equal(0);
  });

  it('are not kept where a service gives no right to change them', () => {
    new OwnReactions(place).remember(receipt('a', ''), at);
    expect(localStorage.length).to.equal(0);
  });

  it('count as none where what is kept is damaged or of another format', () => {
    const own = new OwnReactions(place);
    own.remember(receipt('a'), at);
    const name = localStorage.key(0)!;
    const whole = localStorage.getItem(name)!;
    for (const text of [
      '',
      '{',
      'null',
      '7',
      '{"format":2,"entries":[]}',
      '{"format":1,"entries":[null,{"id":7}]}',
    ])
      expect((localStorage.setItem(name, text), own.read()), text).to.deep.equal([]);
    localStorage.setItem(name, whole.replace('"token":"geheim-a"', '"token":7'));
    expect(own.read()).to.deep.equal([]);
  });

  it('last as long as the page where nothing is to be kept on the device', () => {
    const own = new OwnReactions({ ...place, site: 'memory' }, { memoryOnly: true });
    own.remember(receipt('a'), at);
    expect(localStorage.length).to.equal(0);
    expect(own.get('a')?.token).to.equal('geheim-a');
    own.remove('a');
  });
});

describe('who likes and reports', () => {
  it('has a token of random bits, made at the first act', () => {
    const actor = new Actor(place);
    expect(actor.given('like').size).to.equal(0);
    expect(localStorage.length).to.equal(0);
    const { token } = actor;
    expect(token).to.match(/^[\da-f]{32}$/);
    expect(new Actor(place).token).to.equal(token);
    expect(new Actor({ ...place, site: 'other' }).token).not.to.equal(token);
  });

  it('remembers what was liked', () => {
    const actor = new Actor(place);
    actor.note('a', 'like', true);
    actor.note('b', 'like', true);
    actor.note('a', 'like', true);
    actor.note('b', 'like', false);
    expect([...new Actor(place).given('like')]).to.deep.equal(['a']);
    expect([...actor.given('heart')]).to.deep.equal([]);
  });
});
