import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LiveService } from '../testing/live-service.js';
import { reaction, words } from '../testing/thread.js';
import '../reactions/reactions.define.js';
import type { Reactions } from '../reactions/reactions.js';
import { writtenHere } from '../testing/acting-service.js';

const gathering = 300;

let count = 0;
let service: LiveService;
let element: Reactions;

async function draw(change: (element: Reactions) => void = () => {}): Promise<void> {
  const box = await fixture<HTMLElement>(html`<section lang="nl"></section>`);
  element = document.createElement('mp-reactions');
  element.server = `/live${count}`;
  element.thread = '/t';
  element.live = true;
  element.withoutDeviceStorage = true;
  element.client = service;
  change(element);
  box.append(element);
  await vi.waitFor(() => expect(element.matches(':state(loading)')).to.equal(false));
  await element.updateComplete;
  await element.updateComplete;
}

const root = () => element.shadowRoot!;
const squeeze = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
const articles = () => [...root().querySelectorAll('article')].map(({ id }) => id.slice(9)).join(' ');
const button = () => root().querySelector<HTMLButtonElement>('[part=arrivals-button]');
const offer = () => squeeze(button()?.textContent);
const said = () => squeeze(root().querySelector('.arrivals [role=status]')?.textContent);
const heading = () => squeeze(root().querySelector('[part=heading]')?.textContent);
const textOf = (id: string) => squeeze(root().querySelector(`#reaction-${id} [part=body]`)?.textContent);
const focused = () => root().activeElement?.id;

/** What was told is gathered and drawn. */
async function settle(milliseconds = gathering): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await element.updateComplete;
}

async function press(): Promise<void> {
  button()!.click();
  await vi.waitFor(() => expect(focused()).to.match(/^reaction-/));
}

beforeEach(() => {
  count += 1;
  localStorage.clear();
  service = new LiveService([reaction('a', { seq: 1 }), reaction('b', { seq: 2 })]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('<mp-reactions live>', () => {
  it('takes no room above an empty thread, and moves nothing when something comes', async () => {
    service = new LiveService([]);
    await draw();
    const form = root().querySelector('mp-reaction-form')!;
    const empty = root().querySelector('[part=empty]')!;
    const gap =
      empty.getBoundingClientRect().top -
      root().querySelector('[part=heading]')!.getBoundingClientRect().bottom;
    const before = form.getBoundingClientRect().top;
    expect(gap).to.be.below(20);
    expect(getComputedStyle(empty).visibility).to.equal('visible');
    service.publish('a');
    await settle();
    expect(offer()).to.equal('1 nieuwe reactie – toon');
    expect(form.getBoundingClientRect().top).to.equal(before);
    expect(getComputedStyle(empty).visibility).to.equal('hidden');
    await press();
    expect(articles()).to.equal('a');
  });

  it('counts what comes and shows it when asked, with the reader at the first of it', async () => {
    await draw();
    expect(service.followers.map(({ after }) => after)).to.deep.equal([2]);
    expect(button()).to.equal(null);
    service.publish('c');
    await settle();
    expect(offer()).to.equal('1 nieuwe reactie – toon');
    service.publish('a1', { parentId: 'a' });
    service.publish('d');
    await settle();
    expect(offer()).to.equal('3 nieuwe reacties – toon');
    expect(articles()).to.equal('a b');
    expect(heading()).to.equal('5 antwoorden');
    await press();
    expect(articles()).to.equal('a a1 b c d');
    expect(focused()).to.equal('reaction-a1');
    expect(button()).to.equal(null);
    expect(heading()).to.equal('5 antwoorden');
    expect(service.reads).to.equal(1);
  });

  it('shows the newest first where that is the order', async () => {
    await draw((one) => (one.order = 'newest'));
    service.publish('c');
    service.publish('d');
    await settle();
    await press();
    expect(articles()).to.equal('d c a b');
    expect(focused()).to.equal('reaction-d');
  });

  it('begins a thread that had nothing', async () => {
    service = new LiveService([]);
    await draw();
    service.publish('c');
    await settle();
    await press();
    expect(articles()).to.equal('c');
  });

  it('says so at most once in ten seconds', async () => {
    await draw();
    service.publish('c');
    await settle();
    await settle(1);
    expect(said()).to.equal('1 nieuwe reactie');
    for (const id of ['d', 'e']) {
      service.publish(id);
      await settle();
    }
    expect(offer()).to.equal('3 nieuwe reacties – toon');
    await settle(9000);
    expect(said()).to.equal('1 nieuwe reactie');
    await settle(1000);
    expect(said()).to.equal('3 nieuwe reacties');
    await press();
    await settle(1);
    expect(said()).to.equal('');
    await settle(20_000);
    expect(said()).to.equal('');
  });

  it('says nothing to who is writing, until the caret is elsewhere', async () => {
    await draw();
    const form = root().querySelector('mp-reaction-form')!;
    await form.updateComplete;
    form.shadowRoot!.querySelector('textarea')!.focus();
    service.publish('c');
    await settle(60_000);
    expect(offer()).to.equal('1 nieuwe reactie – toon');
    expect(said()).to.equal('');
    (form.shadowRoot!.activeElement as HTMLElement).blur();
    await settle(1000);
    expect(said()).to.equal('1 nieuwe reactie');
  });

  it('counts nothing that was written here', async () => {
    await draw();
    const form = root().querySelector('mp-reaction-form')!;
    await form.updateComplete;
    form.draft = { ...form.draft, body: 'Van mij', name: 'Sanne', email: 'sanne@voorbeeld.nl' };
    await form.updateComplete;
    void form.submit();
    service.publish('eigen', { body: words('Van mij') });
    await vi.waitFor(() => expect(articles()).to.equal('a b eigen'));
    await settle();
    expect(button()).to.equal(null);
    expect(heading()).to.equal('3 antwoorden');
    expect(textOf('eigen')).to.equal('Van mij');
    writtenHere(element.server, { id: 'andere-tab' });
    service.publish('andere-tab');
    await settle();
    expect(button()).to.equal(null);
    service.publish('d');
    await settle();
    expect(offer()).to.equal('1 nieuwe reactie – toon');
  });

  it('changes and withdraws in place without a word', async () => {
    await draw();
    const first = root().querySelector('#reaction-a');
    service.tell({
      kind: 'changed',
      reactionId: 'a',
      reaction: reaction('a', { seq: 3, body: words('Anders'), replyCount: 4 }),
    });
    service.tell({ kind: 'withdrawn', reactionId: 'b', reaction: null }, -1);
    await settle();
    await settle(20_000);
    expect(root().querySelector('#reaction-a')).to.equal(first);
    expect(textOf('a')).to.equal('Anders');
    expect(squeeze(root().querySelector('#reaction-b')?.textContent)).to.include(
      'Deze reactie is verwijderd.',
    );
    expect([articles(), heading(), said()]).to.deep.equal(['a b', '1 antwoord', '']);
    expect(button()).to.equal(null);
    expect(root().querySelector('[part=more-button]')).to.equal(null);
  });

  it('forgets what is withdrawn before it is shown, and shows what is changed as it is', async () => {
    await draw();
    service.publish('c');
    service.publish('d');
    await settle();
    service.tell({ kind: 'withdrawn', reactionId: 'c', reaction: null }, -1);
    service.tell({
      kind: 'changed',
      reactionId: 'd',
      reaction: reaction('d', { seq: 6, body: words('Beter') }),
    });
    await settle();
    expect(offer()).to.equal('1 nieuwe reactie – toon');
    await press();
    expect(articles()).to.equal('a b d');
    expect(textOf('d')).to.equal('Beter');
  });

  it('does not go back to what is older than what is shown', async () => {
    await draw();
    service.tell({
      kind: 'changed',
      reactionId: 'b',
      reaction: reaction('b', { seq: 1, body: words('Oud') }),
    });
    await settle();
    expect(textOf('b')).to.equal('Woorden van b');
  });

  it('reads the thread anew where too much was missed', async () => {
    await draw();
    service.page = {
      ...service.page,
      items: [...service.page.items, reaction('c', { seq: 3 }), reaction('d', { seq: 4 })],
      seq: 600,
    };
    service.tell({ kind: 'reset' }, 2);
    await settle();
    expect(offer()).to.equal('2 nieuwe reacties – toon');
    await press();
    expect(articles()).to.equal('a b c d');
    expect(focused()).to.equal('reaction-c');
    expect(service.followers.map(({ after, signal }) => [after, signal.aborted])).to.deep.equal([
      [2, true],
      [601, false],
    ]);
  });

  it('follows as long as it is wanted, on the page, and the thread is the same', async () => {
    await draw();
    const box = element.parentElement!;
    box.prepend(element);
    await element.updateComplete;
    expect(service.followers.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
    element.live = false;
    await element.updateComplete;
    expect(service.followers.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
    expect(root().querySelector('.arrivals')).to.equal(null);
    element.live = true;
    await element.updateComplete;
    await element.reload();
    await element.updateComplete;
    element.remove();
    await Promise.resolve();
    await element.updateComplete;
    expect(service.followers.map(({ signal }) => signal.aborted)).to.deep.equal([true, true, true]);
    box.append(element);
    await vi.waitFor(() => expect(service.followers.length).to.equal(4));
  });

  it('is silent where the service cannot tell', async () => {
    const { list, submit } = service;
    await draw((one) => (one.client = { list, submit }));
    expect(articles()).to.equal('a b');
    expect(button()).to.equal(null);
  });

  it('moves nothing that is read', async () => {
    const long = words('Een lange reactie. '.repeat(60));
    service = new LiveService(
      Array.from({ length: 12 }, (_, index) => reaction(`r${index}`, { body: long, seq: 1 })),
    );
    vi.useRealTimers();
    await draw();
    root().querySelector('#reaction-r6')!.scrollIntoView();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const top = () => root().querySelector('#reaction-r6')!.getBoundingClientRect().top;
    const before = top();
    service.publish('nieuw');
    service.tell({
      kind: 'changed',
      reactionId: 'r1',
      reaction: reaction('r1', { seq: 20, body: words('Kort') }),
    });
    service.tell({ kind: 'withdrawn', reactionId: 'r2', reaction: null }, -1);
    await vi.waitFor(() => expect(textOf('r1')).to.equal('Kort'));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(top()).to.be.closeTo(before, 1);
    const box = button()!.getBoundingClientRect();
    expect(box.top).to.be.within(0, 40);
  });

  it('takes a press of the keyboard', async () => {
    vi.useRealTimers();
    await draw();
    service.publish('c');
    await vi.waitFor(() => expect(offer()).to.equal('1 nieuwe reactie – toon'));
    await expect(element).to.be.accessible();
    button()!.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(focused()).to.equal('reaction-c'));
  });
});
