import { ReactionSubmittedEvent } from '@meepraten/reaction-form';
import {
  ReactionsError,
  type ListQuery,
  type Reaction,
  type ReactionPage,
  type ReactionsClient,
  type ThreadState,
} from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page as whole, reaction } from '../testing/thread.js';
import './reactions.define.js';
import type { ReactionsFailedEvent, ReactionsLoadedEvent } from './reactions.events.js';
import type { Reactions } from './reactions.js';

function page(items: Reaction[], more: Partial<ReactionPage> = {}, state?: ThreadState): ReactionPage {
  return { ...whole(items, state), ...more };
}

/** A service that answers as the test says, and remembers what it was asked. */
class Service implements ReactionsClient {
  readonly asked: ListQuery[] = [];
  answer: (query: ListQuery) => ReactionPage | Promise<ReactionPage>;

  constructor(answer: ReactionPage | ((query: ListQuery) => ReactionPage | Promise<ReactionPage>)) {
    this.answer = typeof answer === 'function' ? answer : () => answer;
  }

  list = async (query: ListQuery = {}): Promise<ReactionPage> => {
    this.asked.push(query);
    return await this.answer(query);
  };

  submit: ReactionsClient['submit'] = (request) => {
    const body = [{ kind: 'p' as const, children: [{ kind: 'text' as const, text: request.body }] }];
    const parentId = request.parentId ?? null;
    const fresh = reaction('nieuw', { parentId, body, status: 'pending' });
    return Promise.resolve({
      status: 'pending',
      receipt: { reaction: fresh, edit: { token: '', until: '' } },
    });
  };
}

const thread = () => [
  reaction('a', { replyCount: 1, author: { name: 'Sanne', website: 'https://sanne.nl/', kind: 'visitor' } }),
  reaction('b', { parentId: 'a', replyCount: 1, author: { name: 'Marieke', website: null, kind: 'owner' } }),
  reaction('c', { parentId: 'b', editedAt: '2026-11-23T11:00:00Z' }),
  reaction('d'),
];

let count = 0;

beforeEach(() => {
  count += 1;
  localStorage.clear();
});

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

async function draw(client: ReactionsClient | null, change: (element: Reactions) => void = () => {}) {
  const box = await fixture<HTMLElement>(html`<section lang="nl"></section>`);
  const element = document.createElement('mp-reactions');
  element.server = `/l${count}`;
  element.client = client;
  change(element);
  box.append(element);
  await element.updateComplete;
  await vi.waitFor(() => expect(element.matches(':state(loading)')).to.equal(false));
  await element.updateComplete;
  return element;
}

const root = (element: Reactions) => element.shadowRoot!;
const textOf = (element: Reactions, selector: string) =>
  root(element).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const articles = (element: Reactions) =>
  [...root(element).querySelectorAll('article')].map(({ id }) => id.replace('reaction-', '')).join(' ');
const form = (element: Reactions, where = '.invitation ~ mp-reaction-form') =>
  root(element).querySelector<HTMLElementTagNameMap['mp-reaction-form']>(where)!;

async function press(element: Reactions, words: string): Promise<void> {
  const button = [...root(element).querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words,
  );
  if (!button) throw new Error(`There is no button ${words}.`);
  button.click();
  await element.updateComplete;
}

describe('<mp-reactions>', () => {
  it('shows the count in words, the thread, the invitation and the form', async () => {
    const loaded = vi.fn<(event: ReactionsLoadedEvent) => void>();
    const element = await draw(new Service(page(thread())), (one) =>
      one.addEventListener('reactions-loaded', loaded),
    );
    expect(textOf(element, '[part=heading]')).to.equal('4 antwoorden');
    expect(articles(element)).to.equal('a b c d');
    expect(textOf(element, '#reaction-a [part=body]')).to.equal('Woorden van a');
    expect(textOf(element, '[part=invitation]')).to.equal('Plaats een reactie Meepraten? Draag gerust bij!');
    const author = root(element).querySelector<HTMLAnchorElement>('#reaction-a [part=author]')!;
    expect([author.textContent, author.href, author.rel]).to.deep.equal([
      'Sanne',
      'https://sanne.nl/',
      'ugc nofollow noopener noreferrer',
    ]);
    expect(textOf(element, '#reaction-b header')).to.include('Auteur');
    expect(textOf(element, '#reaction-c header')).to.include('Bewerkt');
    expect(root(element).querySelector('#reaction-a time')?.getAttribute('datetime')).to.equal(
      '2026-11-23T10:00:00Z',
    );
    expect(loaded.mock.calls.map(([event]) => event.count)).to.deep.equal([4]);
    expect(element.count).to.equal(4);
    await expect(element).to.be.accessible();
  });

  it('counts one, none and many, in both languages', async () => {
    const element = await draw(new Service(page([])));
    expect(textOf(element, '[part=heading]')).to.equal('0 antwoorden');
    element.client = new Service(page([reaction('a')]));
    await vi.waitFor(() => expect(textOf(element, '[part=heading]')).to.equal('1 antwoord'));
    element.lang = 'en';
    await vi.waitFor(() => expect(textOf(element, '[part=heading]')).to.equal('1 reply'));
  });

  it('invites where nobody has reacted', async () => {
    const element = await draw(new Service(page([])));
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(textOf(element, '[part=empty]')).to.equal('Nog niemand heeft gereageerd.');
    await expect(element).to.be.accessible();
  });

  it('nests answers to the depth that is asked, and shows the rest in a row', async () => {
    const element = await draw(new Service(page(thread())), (one) => (one.maxDepth = 2));
    expect(root(element).querySelectorAll('ol ol').length).to.equal(1);
    expect(textOf(element, '#reaction-c header')).to.include('In antwoord op Marieke');
    element.maxDepth = 4;
    await element.updateComplete;
    expect(root(element).querySelectorAll('ol ol ol').length).to.equal(1);
    expect(textOf(element, '#reaction-c header')).not.to.include('In antwoord op');
  });

  it('shows no form in a closed thread, and says so', async () => {
    const element = await draw(new Service(page(thread(), {}, 'closed')));
    expect(form(element)).to.equal(null);
    expect(root(element).querySelector('[part=reply-button]')).to.equal(null);
    expect(textOf(element, '.base > .notice')).to.equal('De reacties zijn gesloten.');
  });

  it('shows the thread alone when that is asked, and words of the page', async () => {
    const element = await draw(new Service(page(thread())), (one) => {
      one.setAttribute('invitation-heading', 'Zeg het');
      one.setAttribute('invitation', 'We luisteren');
    });
    expect(textOf(element, '[part=invitation]')).to.equal('Zeg het We luisteren');
    element.withoutForm = true;
    await element.updateComplete;
    expect(form(element)).to.equal(null);
    expect(root(element).querySelector('[part=reply-button]')).to.equal(null);
  });
});

describe('reading', () => {
  it('says that it is loading, and shows what the page has until then', async () => {
    const element = await fixture<Reactions>(
      html`<mp-reactions lang="nl" .client=${new Service(() => new Promise(() => {}))}
        ><a href="/r">Reacties</a></mp-reactions
      >`,
    );
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(root(element).querySelector('[aria-busy=true]')).to.exist;
    expect(textOf(element, '[part=status]')).to.equal('Reacties worden geladen …');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says why it failed, keeps what the page has, and tries again', async () => {
    const service = new Service(() => Promise.reject(new ReactionsError('blocked', '')));
    const failed = vi.fn<(event: ReactionsFailedEvent) => void>();
    const element = await draw(service, (one) => {
      one.append(document.createElement('p'));
      one.addEventListener('reactions-failed', failed);
    });
    expect(failed.mock.calls.map(([event]) => event.code)).to.deep.equal(['blocked']);
    expect(element.matches(':state(error)')).to.equal(true);
    expect(textOf(element, '[part=status]')).to.match(/^De server met de reacties is niet bereikbaar\./);
    expect(element.querySelector('p')!.assignedSlot).to.exist;
    await expect(element).to.be.accessible();
    service.answer = () => page(thread());
    await press(element, 'Opnieuw proberen');
    await vi.waitFor(() => expect(articles(element)).to.equal('a b c d'));
    expect(element.querySelector('p')!.assignedSlot).to.equal(null);
  });

  it('tells the developer that the server is missing', async () => {
    const failed = vi.fn<(event: ReactionsFailedEvent) => void>();
    const box = await fixture<HTMLElement>(html`<section lang="nl"></section>`);
    box.addEventListener('reactions-failed', failed);
    const element = document.createElement('mp-reactions');
    box.append(element);
    await element.updateComplete;
    expect(failed.mock.calls.map(([event]) => event.code)).to.deep.equal(['invalid']);
    expect(textOf(element, '[part=status]')).to.include('attribuut server');
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('drops what it was reading when an attribute asks for something else', async () => {
    let finish = (_: ReactionPage) => {};
    const service = new Service(() => new Promise((resolve) => (finish = resolve)));
    const element = await fixture<Reactions>(
      html`<mp-reactions lang="nl" .client=${service}></mp-reactions>`,
    );
    const finishFirst = finish;
    element.order = 'newest';
    await element.updateComplete;
    expect(service.asked[0]?.signal?.aborted).to.equal(true);
    expect(service.asked[1]?.order).to.equal('newest');
    finish(page([reaction('nieuwste')]));
    await vi.waitFor(() => expect(articles(element)).to.equal('nieuwste'));
    finishFirst(page([reaction('oud')]));
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(articles(element)).to.equal('nieuwste');
  });

  it('keeps its state when it is moved in the DOM, and asks nothing', async () => {
    const service = new Service(page(thread()));
    const element = await draw(service);
    await press(element, 'Beantwoorden');
    const elsewhere = await fixture<HTMLElement>(html`<section lang="nl"></section>`);
    elsewhere.append(element);
    await element.updateComplete;
    expect(service.asked).to.have.length(1);
    expect(articles(element)).to.equal('a b c d');
    expect(form(element, '.answer > mp-reaction-form')).to.exist;
  });

  it('goes on reading when it is moved in the DOM', async () => {
    const service = new Service(() => new Promise(() => {}));
    const element = await fixture<Reactions>(
      html`<mp-reactions lang="nl" .client=${service}></mp-reactions>`,
    );
    (await fixture<HTMLElement>(html`<section lang="nl"></section>`)).append(element);
    await element.updateComplete;
    expect(service.asked.map(({ signal }) => signal?.aborted)).to.deep.equal([false]);
  });

  it('stops when it is taken away, and goes on when it is back', async () => {
    const service = new Service(() => new Promise(() => {}));
    const element = await fixture<Reactions>(
      html`<mp-reactions lang="nl" .client=${service}></mp-reactions>`,
    );
    const box = element.parentElement!;
    element.remove();
    await vi.waitFor(() => expect(service.asked[0]?.signal?.aborted).to.equal(true));
    service.answer = () => page(thread());
    box.append(element);
    await vi.waitFor(() => expect(articles(element)).to.equal('a b c d'));
  });

  it('loads more and puts the focus on the first of it', async () => {
    const service = new Service(({ after }) =>
      after === 'c1' ? page([reaction('e'), reaction('f')]) : page(thread(), { next: 'c1' }),
    );
    const element = await draw(service);
    await press(element, 'Meer reacties laden');
    await vi.waitFor(() => expect(root(element).activeElement?.id).to.equal('reaction-e'));
    expect(articles(element)).to.equal('a b c d e f');
    expect(textOf(element, '[part=more-button]')).to.equal('');
  });

  it('keeps the list when more of it cannot be read', async () => {
    const failed = vi.fn<(event: ReactionsFailedEvent) => void>();
    const service = new Service(({ after }) =>
      after ? Promise.reject(new ReactionsError('timeout', '')) : page(thread(), { next: 'c1' }),
    );
    const element = await draw(service);
    element.addEventListener('reactions-failed', failed);
    await press(element, 'Meer reacties laden');
    await vi.waitFor(() => expect(failed.mock.calls.map(([event]) => event.code)).to.deep.equal(['timeout']));
    expect(articles(element)).to.equal('a b c d');
    expect(textOf(element, '[part=more-button]')).to.equal('Meer reacties laden');
  });

  it('shows the answers that the page left out', async () => {
    const service = new Service(({ parent }) =>
      parent === 'a'
        ? page([reaction('b', { parentId: 'a' }), reaction('x', { parentId: 'a' })])
        : page([reaction('a', { replyCount: 2 }), reaction('b', { parentId: 'a' }), reaction('d')]),
    );
    const element = await draw(service);
    await press(element, 'Nog 1 antwoord tonen');
    await vi.waitFor(() => expect(root(element).activeElement?.id).to.equal('reaction-x'));
    expect(articles(element)).to.equal('a b x d');
  });
});

describe('the order of the reactions', () => {
  const sorted = ({ order }: ListQuery) => page(order === 'newest' ? [...thread()].reverse() : thread());
  const choice = (element: Reactions) => root(element).querySelector<HTMLSelectElement>('#order')!;
  const said = (element: Reactions) => textOf(element, '.order [role=status]');

  async function choose(element: Reactions, order: string): Promise<void> {
    choice(element).focus();
    choice(element).value = order;
    choice(element).dispatchEvent(new Event('change'));
    await element.updateComplete;
  }

  it('is offered where there is more than one to put in order, in the words of the reader', async () => {
    const element = await draw(new Service(sorted));
    expect(choice(element).labels[0]?.textContent).to.equal('Volgorde');
    expect([...choice(element).options].map(({ value, label }) => [value, label])).to.deep.equal([
      ['oldest', 'Oudste eerst'],
      ['newest', 'Nieuwste eerst'],
      ['best', 'Populairst'],
    ]);
    expect(choice(element).value).to.equal('oldest');
    await expect(element).to.be.accessible();
    element.lang = 'en';
    await element.updateComplete;
    expect([...choice(element).options].map(({ label }) => label)).to.deep.equal([
      'Oldest first',
      'Newest first',
      'Most popular',
    ]);
  });

  for (const [name, items] of Object.entries({
    none: [],
    'one with answers': [reaction('a', { replyCount: 1 }), reaction('b', { parentId: 'a' })],
  })) {
    it(`is not offered where there is ${name}`, async () => {
      const element = await draw(new Service(page(items)));
      expect(root(element).querySelector('.order')).to.equal(null);
    });
  }

  it('is offered where there is one, and more to load', async () => {
    const element = await draw(new Service(page([reaction('a')], { next: 'more' })));
    expect(choice(element)).to.exist;
  });

  it('starts at what the page asks for, and follows it when that changes', async () => {
    const element = await draw(new Service(sorted), (one) => (one.order = 'newest'));
    expect(choice(element).value).to.equal('newest');
    await choose(element, 'best');
    element.order = 'oldest';
    await element.updateComplete;
    expect(choice(element).value).to.equal('oldest');
  });

  it('is changed by the reader: the thread is read anew, the focus stays, and it is said politely', async () => {
    const service = new Service(sorted);
    const loaded = vi.fn<(event: ReactionsLoadedEvent) => void>();
    const element = await draw(service);
    element.addEventListener('reactions-loaded', loaded);
    expect(said(element)).to.equal('');
    await choose(element, 'newest');
    await vi.waitFor(() => expect(articles(element)).to.equal('d c b a'));
    expect(service.asked.map(({ order }) => order)).to.deep.equal(['oldest', 'newest']);
    expect(root(element).activeElement).to.equal(choice(element));
    await vi.waitFor(() =>
      expect(said(element)).to.equal('De reacties staan nu in de volgorde ‘Nieuwste eerst’.'),
    );
    expect(loaded.mock.calls.length).to.equal(1);
    expect(element.order).to.equal('oldest');
    await expect(element).to.be.accessible();
  });

  it('keeps what is shown until the answer is there, and gives up one choice for the next', async () => {
    const waiting: ((page: ReactionPage) => void)[] = [];
    const service: Service = new Service((query) =>
      service.asked.length === 1 ? sorted(query) : new Promise((resolve) => waiting.push(resolve)),
    );
    const element = await draw(service);
    await choose(element, 'best');
    expect(articles(element)).to.equal('a b c d');
    expect(root(element).querySelector('[part=base]')?.ariaBusy).to.equal('true');
    await choose(element, 'newest');
    expect(service.asked[1]?.signal?.aborted).to.equal(true);
    waiting[0]?.(page([reaction('te-laat')]));
    waiting[1]?.(sorted({ order: 'newest' }));
    await vi.waitFor(() => expect(articles(element)).to.equal('d c b a'));
    expect(choice(element).value).to.equal('newest');
  });

  it('stays what it was when the answer does not come, and so does what is loaded after it', async () => {
    const service = new Service((query) => {
      if (query.order === 'newest') throw new ReactionsError('blocked', '');
      return query.after ? page([reaction('e')]) : { ...sorted(query), next: 'more' };
    });
    const failed = vi.fn<(event: ReactionsFailedEvent) => void>();
    const element = await draw(service);
    element.addEventListener('reactions-failed', failed);
    await choose(element, 'newest');
    await vi.waitFor(() => expect(choice(element).value).to.equal('oldest'));
    expect([articles(element), said(element)]).to.deep.equal(['a b c d', '']);
    expect(textOf(element, '[part=status]')).to.contain('niet bereikbaar');
    expect(failed.mock.calls.length).to.equal(1);
    await press(element, 'Meer reacties laden');
    await vi.waitFor(() => expect(articles(element)).to.equal('a b c d e'));
    expect(service.asked.at(-1)).to.include({ order: 'oldest', after: 'more' });
  });

  it('puts what the reader writes first where the newest come first', async () => {
    const element = await draw(new Service(sorted));
    await choose(element, 'newest');
    await vi.waitFor(() => expect(articles(element)).to.equal('d c b a'));
    const own = form(element);
    own.draft = { ...own.draft, body: 'Nieuw', name: 'Ik' };
    await own.submit();
    await vi.waitFor(() => expect(articles(element).split(' ')[0]).to.equal('nieuw'));
  });

  it('keeps what was chosen when the element is moved in the page', async () => {
    const service = new Service(sorted);
    const element = await draw(service);
    await choose(element, 'newest');
    await vi.waitFor(() => expect(articles(element)).to.equal('d c b a'));
    (await fixture<HTMLElement>(html`<div lang="nl"></div>`)).append(element);
    await element.updateComplete;
    expect([choice(element).value, service.asked.length]).to.deep.equal(['newest', 2]);
  });
});

describe('a link to a reaction', () => {
  it('asks for the page around it and puts the focus there', async () => {
    history.replaceState(null, '', '#reaction-d');
    const service = new Service(page(thread(), { previous: 'p1' }));
    const element = await draw(service);
    expect(service.asked[0]?.around).to.equal('d');
    await vi.waitFor(() => expect(root(element).activeElement?.id).to.equal('reaction-d'));
    expect(textOf(element, '[part=more-button]')).to.equal('Eerdere reacties laden');
  });

  it('is followed when the address changes', async () => {
    const element = await draw(new Service(page(thread())));
    root(element).querySelector<HTMLElement>('#reaction-c header a')!.click();
    await vi.waitFor(() => expect(root(element).activeElement?.id).to.equal('reaction-c'));
  });

  it('does no harm when the reaction is gone', async () => {
    history.replaceState(null, '', '#reaction-weg');
    const element = await draw(
      new Service(({ around }) =>
        around ? Promise.reject(new ReactionsError('not-found', '')) : page(thread()),
      ),
    );
    expect(articles(element)).to.equal('a b c d');
  });
});

describe('answering', () => {
  it('opens a form in place; Escape closes it and gives the focus back', async () => {
    const element = await draw(new Service(page(thread())));
    root(element).querySelector<HTMLElement>('#reply-a')!.focus();
    await userEvent.keyboard('{Enter}');
    const open = () => form(element, '.answer > mp-reaction-form');
    await vi.waitFor(() => expect(open().shadowRoot?.activeElement?.id).to.equal('body'));
    expect(open().parentId).to.equal('a');
    expect(open().shadowRoot?.querySelector('[part=heading]')?.textContent).to.equal('Antwoord aan Sanne');
    await expect(element).to.be.accessible();
    await userEvent.keyboard('Een begin{Escape}');
    await vi.waitFor(() => expect(root(element).activeElement?.id).to.equal('reply-a'));
    expect(open()).to.equal(null);
    await press(element, 'Beantwoorden');
    await vi.waitFor(() => expect(open().draft.body).to.equal('Een begin'));
    await press(element, 'Annuleren');
    expect(open()).to.equal(null);
  });

  it('shows the answer in its place, with its status, and says so', async () => {
    const element = await draw(new Service(page(thread())));
    await press(element, 'Beantwoorden');
    const answer = form(element, '.answer > mp-reaction-form');
    answer.draft = { ...answer.draft, body: 'Mijn antwoord', name: 'Bo' };
    await answer.updateComplete;
    await answer.submit();
    await vi.waitFor(() => expect(root(element).activeElement?.id).to.equal('reaction-nieuw'));
    expect(articles(element)).to.equal('a b c nieuw d');
    expect(textOf(element, '#reaction-nieuw header')).to.include('Wacht op goedkeuring');
    expect(textOf(element, '[part=status]')).to.equal('Je reactie is ontvangen en wacht op goedkeuring.');
    expect(textOf(element, '[part=heading]')).to.equal('4 antwoorden');
    await expect(element).to.be.accessible();
  });

  it('explains why a reaction waits, to its writer, by the keyboard', async () => {
    const element = await draw(new Service(page(thread())));
    expect(root(element).querySelector('[popover]')).to.equal(null);
    const main = form(element);
    main.draft = { ...main.draft, body: 'Hallo', name: 'Bo' };
    await main.updateComplete;
    await main.submit();
    const find = () => root(element).querySelector<HTMLButtonElement>('#reaction-nieuw [popovertarget]');
    await vi.waitFor(() => expect(find()).not.to.equal(null));
    const button = find()!;
    expect(button.ariaLabel).to.equal('Uitleg: Wacht op goedkeuring');
    button.focus();
    await userEvent.keyboard('{Enter}');
    const explanation = root(element).querySelector('[popover]')!;
    await vi.waitFor(() => expect(explanation.matches(':popover-open')).to.equal(true));
    expect(explanation.closest('[role=status]')).not.to.equal(null);
    expect(explanation.textContent).to.include('Anderen zien deze reactie pas als de beheerder haar');
    await expect(element).to.be.accessible();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(explanation.matches(':popover-open')).to.equal(false));
    expect(root(element).activeElement).to.equal(button);
  });

  it('shows a new reaction at the end and counts it when it is published', async () => {
    const service = new Service(page(thread()));
    service.submit = () => {
      const receipt = { reaction: reaction('nieuw'), edit: { token: '', until: '' } };
      return Promise.resolve({ status: 'published', receipt });
    };
    const element = await draw(service);
    const main = form(element);
    main.draft = { ...main.draft, body: 'Hallo', name: 'Bo' };
    await main.submit();
    await element.updateComplete;
    expect(articles(element)).to.equal('a b c d nieuw');
    expect(textOf(element, '[part=heading]')).to.equal('5 antwoorden');
  });

  it('counts one once that was sent from the outbox before the thread was read', async () => {
    const element = await draw(new Service(page(thread())));
    const before = articles(element);
    form(element).dispatchEvent(new ReactionSubmittedEvent(reaction('d'), 'published'));
    await element.updateComplete;
    expect(articles(element)).to.equal(before);
    expect(textOf(element, '[part=heading]')).to.equal('4 antwoorden');
  });
});

describe('a thread in the served page', () => {
  const served = html`<section
    data-mp-fragment
    data-site="default"
    data-thread="/geserveerd"
    data-count="1"
    data-state="open"
    data-max-length="300"
    data-email="optional"
    data-next="c1"
  >
    <h2>1 antwoord</h2>
    <ol>
      <li data-id="s1" data-depth="0" data-reply-count="0">
        <article>
          <header><span data-author>Sanne</span> <time datetime="2026-11-23T10:00:00Z">toen</time></header>
          <div data-body lang="nl"><p>Uit de pagina</p></div>
        </article>
      </li>
    </ol>
    <form method="post"><textarea name="body" aria-label="Reactie"></textarea></form>
  </section>`;

  it('is taken over without asking the server', async () => {
    const service = new Service(page([]));
    const element = await fixture<Reactions>(
      html`<mp-reactions lang="nl" server="/x" .client=${service}>${served}</mp-reactions>`,
    );
    await vi.waitFor(() => expect(articles(element)).to.equal('s1'));
    expect(textOf(element, '#reaction-s1 [part=body]')).to.equal('Uit de pagina');
    expect(service.asked).to.have.length(0);
    expect(element.querySelector('section')!.checkVisibility()).to.equal(false);
    expect(form(element).thread).to.equal('/geserveerd');
    expect(form(element).form.maxLength).to.equal(300);
    await press(element, 'Meer reacties laden');
    expect(service.asked[0]?.after).to.equal('c1');
    await expect(element).to.be.accessible();
  });

  it('stays while somebody types in its form, whose text goes along', async () => {
    const tag = `late-reactions-${count}`;
    const box = await fixture<HTMLElement>(html`<section lang="nl">${served}</section>`);
    const element = document.createElement(tag) as Reactions;
    element.append(box.firstElementChild!);
    element.client = new Service(page([]));
    box.append(element);
    const body = element.querySelector('textarea')!;
    body.focus();
    body.value = 'Half getypt';
    const { Reactions: Late } = await import('./reactions.js');
    customElements.define(tag, class extends Late {});
    await element.updateComplete;
    expect(element.querySelector('section')!.checkVisibility()).to.equal(true);
    expect(document.activeElement).to.equal(body);
    body.blur();
    await vi.waitFor(() => expect(form(element)?.draft.body).to.equal('Half getypt'));
    expect(articles(element)).to.equal('s1');
  });

  it('is left aside when another thread is asked for', async () => {
    const service = new Service(page(thread()));
    const element = await fixture<Reactions>(
      html`<mp-reactions lang="nl" thread="/anders" .client=${service}>${served}</mp-reactions>`,
    );
    await vi.waitFor(() => expect(articles(element)).to.equal('a b c d'));
    expect(service.asked).to.have.length(1);
  });
});

describe('a quotation', () => {
  const messages = (element: Reactions) =>
    [...root(element).querySelectorAll('mp-reaction-form')].map((one) => one.draft.body);

  it('waits for the form, which comes with the thread', async () => {
    let finish = (_: ReactionPage) => {};
    const service = new Service(() => new Promise((resolve) => (finish = resolve)));
    const element = await fixture<Reactions>(
      html`<mp-reactions lang="nl" thread="/citaat" .client=${service}></mp-reactions>`,
    );
    const taken = element.quote('Het is weten.');
    await new Promise((resolve) => setTimeout(resolve, 100));
    finish(page(thread()));
    expect(await taken).to.equal(true);
    expect(messages(element)).to.deep.equal(['> Het is weten.\n\n']);
  });

  it('goes into the answer that is being written', async () => {
    const element = await draw(new Service(page(thread())), (one) => (one.thread = '/antwoord'));
    await press(element, 'Beantwoorden');
    await vi.waitFor(() => expect(messages(element).length).to.equal(2));
    expect(await element.quote('Het is weten.')).to.equal(true);
    expect(messages(element)).to.deep.equal(['> Het is weten.\n\n', '']);
  });

  it('is refused where there is no form', async () => {
    const element = await draw(new Service(page(thread(), {}, 'closed')));
    expect(await element.quote('Het is weten.')).to.equal(false);
    const nowhere = await fixture<Reactions>(html`<mp-reactions lang="nl"></mp-reactions>`);
    expect(await nowhere.quote('Nergens.')).to.equal(false);
  });
});
