import type { ListQuery, Reaction, ReactionPage, ReactionsClient } from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { page, reaction, words } from '../testing/thread.js';
import './reactions.define.js';
import type { Reactions } from './reactions.js';

const count = 10_000;
const perPage = 50;

/** Of many heights, so that nobody can know beforehand where one lies. */
const one = (index: number): Reaction =>
  reaction(`r${index}`, { body: words(`Woord ${index}. `.repeat(1 + ((index * 37) % 90))) });

/** The pages of a thread of ten thousand, as the server gives them. */
class LongThread implements ReactionsClient {
  readonly asked: ListQuery[] = [];

  list = (query: ListQuery = {}): Promise<ReactionPage> => {
    this.asked.push(query);
    const { around, after, limit = perPage } = query;
    const start = around ? Math.floor(Number(around.slice(1)) / limit) * limit : after ? Number(after) : 0;
    const end = Math.min(count, start + limit);
    const items = Array.from({ length: end - start }, (_, index) => one(start + index));
    const whole = page(items);
    return Promise.resolve({
      ...whole,
      thread: { ...whole.thread, count },
      next: end < count ? String(end) : null,
      previous: start > 0 ? String(start) : null,
    });
  };

  submit = () => Promise.reject(new Error('Nobody writes here.'));
}

async function draw(change: (element: Reactions) => void = () => {}) {
  const client = new LongThread();
  const box = await fixture<HTMLElement>(html`<section lang="nl"></section>`);
  const element = document.createElement('mp-reactions');
  element.server = '/long';
  element.withoutForm = true;
  element.withoutDeviceStorage = true;
  element.client = client;
  change(element);
  box.append(element);
  await vi.waitFor(() => expect(element.matches(':state(loading)')).to.equal(false));
  await element.updateComplete;
  return { element, client };
}

const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function expectAt(element: Reactions, id: string): Promise<void> {
  await vi.waitFor(() => expect(element.shadowRoot!.activeElement?.id).to.equal(`reaction-${id}`));
  const top = () => element.shadowRoot!.activeElement!.getBoundingClientRect().top;
  await vi.waitFor(() => expect(top()).to.be.closeTo(0, 9), { timeout: 5000 });
  for (let turn = 0; turn < 5; turn += 1) await frames();
  expect(top()).to.be.closeTo(0, 9);
}

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('a thread of ten thousand reactions', () => {
  it('leads to one near its end in one request', async () => {
    history.replaceState(null, '', '#reaction-r9960');
    const { element, client } = await draw();
    await expectAt(element, 'r9960');
    expect(client.asked.map(({ around }) => around)).to.deep.equal(['r9960']);
  });

  it('leads to one that is there, far down, when the address changes', async () => {
    const { element, client } = await draw((list) => (list.pageSize = 600));
    location.hash = '#reaction-r580';
    await expectAt(element, 'r580');
    expect(client.asked).to.have.length(1);
  });

  it('keeps all that is loaded on the page, and draws what is near', async () => {
    const { element } = await draw((list) => (list.pageSize = 300));
    const articles = [...element.shadowRoot!.querySelectorAll('article')];
    expect(articles).to.have.length(300);
    expect(articles.at(-1)!.textContent).to.include('Woord 299.');
    const { element: short } = await draw((list) => (list.pageSize = 50));
    const alone = getComputedStyle(short.shadowRoot!.querySelector('article')!);
    expect(alone.contentVisibility).to.equal('visible');
    expect(getComputedStyle(articles[0]!).contentVisibility).to.equal('visible');
    for (const article of [articles[6]!, articles.at(-1)!])
      expect(getComputedStyle(article).contentVisibility).to.equal('auto');
    expect(articles.at(-1)!.parentElement!.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    expect(
      articles.at(-1)!.querySelector('[part=body] p')!.checkVisibility({ contentVisibilityAuto: true }),
    ).to.equal(false);
  });
});
