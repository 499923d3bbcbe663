import type { ReactionsClient } from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page, reaction, words } from '../testing/thread.js';
import './reactions.define.js';
import type { Reactions } from './reactions.js';

const count = 400;
const likes = 7;

const thread = () =>
  Array.from({ length: count }, (_, index) =>
    reaction(`r${index}`, {
      parentId: index % 2 === 1 ? `r${index - 1}` : null,
      depth: index % 2,
      replyCount: index % 2 === 1 ? 0 : 1,
      body: words(`Woord ${index}. `.repeat(1 + ((index * 37) % 60))),
      emotes: { like: likes },
      ...(index === count - 2 && { author: { name: 'Redactie', website: null, kind: 'owner' as const } }),
    }),
  );

async function draw(): Promise<{ element: Reactions; articles: HTMLElement[] }> {
  const client: ReactionsClient = {
    list: () => Promise.resolve(page(thread())),
    submit: () => Promise.reject(new Error('Nobody writes here.')),
    acts: () => Promise.reject(new Error('Nor acts.')),
  };
  const box = await fixture<HTMLElement>(html`<section lang="nl"></section>`);
  const element = document.createElement('mp-reactions');
  Object.assign(element, { server: '/long', withoutForm: true, withoutDeviceStorage: true, client });
  box.append(element);
  await vi.waitFor(() => expect(element.matches(':state(loading)')).to.equal(false));
  await element.updateComplete;
  return { element, articles: [...element.shadowRoot!.querySelectorAll('article')] };
}

const buttons = (article: Element) => article.querySelectorAll('[part=actions] button').length;
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await frames();
}

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

describe('rows far out of sight', () => {
  it('have all of their text and none of what can be done with it', async () => {
    const { articles } = await draw();
    expect(articles).to.have.length(count);
    articles.forEach((article, index) => {
      expect(article.textContent).to.include(`Woord ${index}.`);
      expect(article.querySelector('time')!.textContent).not.to.equal('');
    });
    expect(articles.at(-2)!.textContent).to.include('Redactie').and.to.include('Auteur');
    await settle();
    expect(buttons(articles[0]!)).to.equal(2);
    expect(articles.filter(buttons).length).to.be.within(10, 150);
    expect(buttons(articles.at(-1)!)).to.equal(0);
  });

  it('are complete when they come near, the same nodes at the same place, with what became of them', async () => {
    const { element, articles } = await draw();
    const last = articles.at(-1)!;
    const text = last.querySelector('[part=body]')!.firstChild!;
    const [height, words] = [last.getBoundingClientRect().height, last.querySelector('header')!.innerText];
    last.scrollIntoView({ block: 'end', behavior: 'instant' });
    await vi.waitFor(() => expect(buttons(last)).to.equal(2));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('article')[count - 1]).to.equal(last);
    expect(last.querySelector('[part=body]')!.firstChild).to.equal(text);
    expect(last.querySelector('[part=like-button]')!.textContent).to.include(String(likes));
    expect(height).to.be.greaterThan(0);
    expect(last.querySelector('header')!.innerText).to.include(words.trim());
  });

  it('are as tall before as after', async () => {
    const { articles } = await draw();
    const far = articles.slice(-20);
    for (const article of far)
      for (const skipped of [article, article.closest<HTMLElement>('ol:not(li *) > li')!])
        skipped.style.contentVisibility = 'visible';
    await frames();
    const heights = far.map((article) => article.getBoundingClientRect().height);
    expect(far.map(buttons)).to.deep.equal(far.map(() => 0));
    for (const article of far) article.focus({ preventScroll: true });
    await vi.waitFor(() => expect(far.filter(buttons)).to.have.length(20));
    far.forEach((article, index) =>
      expect(article.getBoundingClientRect().height).to.be.closeTo(heights[index]!, 0.5),
    );
  });

  it('give the keyboard their actions, from the one before and into a link in them', async () => {
    const { element, articles } = await draw();
    const active = () => element.shadowRoot!.activeElement;
    articles[300]!.focus({ preventScroll: true });
    expect(active()).to.equal(articles[300]);
    for (const near of articles.slice(299, 302)) expect(buttons(near)).to.equal(2);
    articles[300]!.querySelector<HTMLElement>('[part=menu-button]')!.focus({ preventScroll: true });
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Tab}');
    expect(active()).to.equal(articles[301]!.querySelector('[part=like-button]'));
    const link = articles[350]!.querySelector<HTMLElement>('header a')!;
    link.focus({ preventScroll: true });
    expect(buttons(articles[350]!)).to.equal(2);
    await element.updateComplete;
    expect(active()).to.equal(link);
  });

  it('are led to by their address', async () => {
    const { element, articles } = await draw();
    location.hash = `#reaction-r${count - 1}`;
    const last = articles.at(-1)!;
    await vi.waitFor(() => expect(element.shadowRoot!.activeElement).to.equal(last));
    await settle();
    expect(buttons(last)).to.equal(2);
    expect(last.getBoundingClientRect().bottom).to.be.within(0, innerHeight + 1);
  });

  it('show what became of them when they are complete', async () => {
    const { element, articles } = await draw();
    element.client!.list = () =>
      Promise.resolve(
        page(
          thread().map((one) => ({
            ...one,
            rev: 2,
            body: words(`Anders ${one.id}`),
            editedAt: one.createdAt,
            emotes: { like: 9 },
          })),
        ),
      );
    await element.reload();
    await element.updateComplete;
    const last = element.shadowRoot!.querySelectorAll('article')[count - 1]!;
    expect(last).to.equal(articles.at(-1));
    expect(last.textContent).to.include('Anders r399').and.to.include('Bewerkt');
    expect(buttons(last)).to.equal(0);
    last.focus();
    await vi.waitFor(() => expect(last.querySelector('[part=like-button]')!.textContent).to.include('9'));
  });

  it('are left alone once the element is gone', async () => {
    const { element, articles } = await draw();
    element.remove();
    await settle();
    articles.at(-1)!.dispatchEvent(new Event('contentvisibilityautostatechange', { bubbles: true }));
    document.body.append(...articles.slice(-1));
    await settle();
    expect(buttons(articles.at(-1)!)).to.equal(0);
    articles.at(-1)!.remove();
  });
});
