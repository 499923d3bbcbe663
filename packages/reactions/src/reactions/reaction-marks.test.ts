import type { Reaction, ReactionsClient } from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import './reactions.define.js';
import type { Reactions } from './reactions.js';

const minute = 60_000;
const now = Date.UTC(2026, 10, 25, 12);

function reaction(id: string, name: string, ago: number, more: Partial<Reaction> = {}): Reaction {
  return {
    id,
    parentId: null,
    depth: 0,
    seq: 1,
    rev: 1,
    author: { name, website: null, kind: 'visitor' },
    body: [{ kind: 'p', children: [{ kind: 'text', text: 'Woorden' }] }],
    lang: 'nl',
    status: 'published',
    createdAt: new Date(now - ago).toISOString(),
    editedAt: null,
    replyCount: 0,
    emotes: {},
    ...more,
  };
}

const client = (items: Reaction[]): ReactionsClient => ({
  list: () =>
    Promise.resolve({
      thread: {
        key: '/t',
        title: null,
        url: null,
        state: 'open' as const,
        count: items.length,
        form: { maxLength: 8000, email: 'optional' as const, website: true, subscribe: true },
      },
      items,
      next: null,
      previous: null,
      seq: 1,
    }),
  submit: () => new Promise(() => {}),
});

async function draw(items: Reaction[], width = 640): Promise<Reactions> {
  const page = await fixture<HTMLElement>(
    html`<div lang="nl" style="inline-size: ${width}px">
      <mp-reactions without-form .client=${client(items)} thread="/t"></mp-reactions>
    </div>`,
  );
  const element = page.querySelector('mp-reactions') as Reactions;
  for (let round = 0; round < 4; round += 1) {
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
  return element;
}

const textsOf = (element: Reactions, selector: string) =>
  [...element.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe('the marks of a thread', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tell how long ago each was written, and the exact time to who wants to know', async () => {
    const element = await draw([
      reaction('a', 'Anja', 5 * minute),
      reaction('b', 'Bea', 60 * 24 * 30 * minute),
    ]);
    expect(textsOf(element, 'time')).to.deep.equal(['5 minuten geleden', '26 oktober 2026']);
    const times = [...element.renderRoot.querySelectorAll('time')];
    expect(times[0]?.title).to.include('25 november 2026 om');
    expect(times[0]?.dateTime).to.equal('2026-11-25T11:55:00.000Z');
  });

  it('go on with the time, without drawing the thread again', async () => {
    const element = await draw([reaction('a', 'Anja', 0)]);
    const update = vi.spyOn(element, 'requestUpdate');
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(textsOf(element, 'time')).to.deep.equal(['2 minuten geleden']);
    expect(update.mock.calls).to.have.lengthOf(0);
  });

  it('never say that something was written in the future', async () => {
    const element = await draw([reaction('a', 'Anja', -10 * minute)]);
    expect(textsOf(element, 'time')).to.deep.equal(['zojuist']);
  });

  it('say nothing of a time that is none', async () => {
    const element = await draw([reaction('a', 'Anja', 0, { createdAt: 'ooit' })]);
    expect(textsOf(element, 'time')).to.deep.equal(['']);
  });

  it('are the initials of each author, not read out', async () => {
    const element = await draw([reaction('a', 'Anja van der Berg', 0), reaction('b', '', 0)]);
    const marks = [...element.renderRoot.querySelectorAll('[part=avatar]')];
    expect(marks.map(({ textContent }) => textContent.trim())).to.deep.equal(['AB', '']);
    expect(marks.every((mark) => mark.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(marks[1]?.querySelector('svg')).to.exist;
  });

  it('are badges of an owner and of what waits', async () => {
    const author = { name: 'Anja', website: null, kind: 'owner' as const };
    const element = await draw([reaction('a', 'Anja', 0, { author, status: 'pending' })]);
    expect(textsOf(element, '[part=badge]')).to.deep.equal(['Auteur', 'Wacht op goedkeuring']);
  });

  it('leave the room to the words where answers stand narrow', async () => {
    const items = [
      reaction('a', 'Anja', 0, { replyCount: 1 }),
      reaction('b', 'Bea', 0, { parentId: 'a', depth: 1 }),
    ];
    const shown = (element: Reactions) =>
      [...element.renderRoot.querySelectorAll('.avatar')].map(
        (mark) => getComputedStyle(mark).display !== 'none',
      );
    expect(shown(await draw(items, 320))).to.deep.equal([true, false]);
    expect(shown(await draw(items, 800))).to.deep.equal([true, true]);
  });

  it('keep their room from the start', async () => {
    const element = await draw([reaction('a', 'Anja', 0)]);
    const header = element.renderRoot.querySelector('header') as HTMLElement;
    const { height } = header.getBoundingClientRect();
    const mark = header.querySelector('[part=avatar]') as HTMLElement;
    const placeholder = document.createElement('span');
    placeholder.className = 'avatar';
    mark.replaceWith(placeholder);
    // As it is before their styles have come.
    const { adoptedStyleSheets } = element.shadowRoot!;
    adoptedStyleSheets.length = (element.constructor as typeof Reactions).elementStyles.length;
    expect(header.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
  });
});
