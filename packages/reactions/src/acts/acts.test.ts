import {
  ReactionsError,
  type Reaction,
  type ReactionActs,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../reactions/reactions.define.js';
import type { Reactions } from '../reactions/reactions.js';
import { own, serviceOf } from '../testing/acting-service.js';
import { reaction, words } from '../testing/thread.js';

let count = 0;

beforeEach(() => {
  count += 1;
  localStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

// What is fetched may take its time on a busy machine.
const whenFetched = { timeout: 10_000 };

async function draw(client: ReactionsClient): Promise<Reactions> {
  const element = await fixture<Reactions>(
    html`<mp-reactions lang="nl" server=${`/acts-${count}`} thread="/t" .client=${client}></mp-reactions>`,
  );
  await vi.waitUntil(() => root(element).querySelector('[part=menu-button], [part=empty]'), whenFetched);
  return element;
}

const root = (element: Reactions) => element.shadowRoot!;
const inside = <Found extends Element = HTMLElement>(element: Reactions, id: string, selector: string) =>
  root(element).querySelector<Found>(`#reaction-${id} ${selector}`);
const textOf = (element: Reactions, id: string, selector: string) =>
  inside(element, id, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const like = (element: Reactions, id: string) =>
  inside<HTMLButtonElement>(element, id, '[part=like-button]')!;

async function openMenu(element: Reactions, id: string): Promise<HTMLElement[]> {
  inside<HTMLButtonElement>(element, id, '[part=menu-button]')!.click();
  const menu = await vi.waitUntil(() => root(element).querySelector('[role=menu]:popover-open'), whenFetched);
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

const labels = (items: HTMLElement[]) => items.map(({ textContent }) => textContent?.trim());

async function choose(element: Reactions, id: string, label: string): Promise<void> {
  const items = await openMenu(element, id);
  items.find(({ textContent }) => textContent?.trim() === label)!.click();
}

/** Writes a reaction, which is this reader's own from there on. */
async function write(element: Reactions, body = 'Mijn woorden'): Promise<void> {
  const form = root(element).querySelector('mp-reaction-form')!;
  form.draft = { ...form.draft, name: 'Bo', body };
  await form.updateComplete;
  await form.submit();
  await vi.waitUntil(() => inside(element, 'eigen', '[part=menu-button]'), whenFetched);
}

const kept = () => Object.keys(localStorage).filter((name) => name.startsWith('meepraten:own:'));

describe('liking a reaction', () => {
  it('is shown at once, and said to the server under the token of this device', async () => {
    const emote = vi.fn<ReactionActs['emote']>().mockResolvedValue({ like: 8 });
    const element = await draw(serviceOf([reaction('a', { emotes: { like: 2 } })], { emote }));
    expect(like(element, 'a').ariaLabel).to.equal('Vind ik leuk, 2 keer');
    expect(like(element, 'a').ariaPressed).to.equal('false');
    like(element, 'a').click();
    await vi.waitFor(() => expect(like(element, 'a').ariaPressed).to.equal('true'), whenFetched);
    // What the server counts takes the place of what was counted here.
    await vi.waitFor(() => expect(like(element, 'a').ariaLabel).to.equal('Vind ik leuk, 8 keer'));
    const [[id, { kind, isGiven, actor }]] = emote.mock.calls as [Parameters<ReactionActs['emote']>];
    expect([id, kind, isGiven]).to.deep.equal(['a', 'like', true]);
    expect(actor).to.match(/^[\da-f]{32}$/);
    await expect(element).to.be.accessible();
  });

  it('is still there after the page is read anew, and can be taken back', async () => {
    const emote = vi.fn<ReactionActs['emote']>(async (_id, { isGiven }): Promise<Record<string, number>> =>
      isGiven ? { like: 1 } : {},
    );
    const client = serviceOf([reaction('a')], { emote });
    like(await draw(client), 'a').click();
    await vi.waitFor(() => expect(emote.mock.calls.length).to.equal(1), whenFetched);
    const element = await draw(client);
    await vi.waitFor(() => expect(like(element, 'a').ariaPressed).to.equal('true'));
    like(element, 'a').click();
    await vi.waitFor(() =>
      expect(emote.mock.calls.map(([, { isGiven }]) => isGiven)).to.deep.equal([true, false]),
    );
    expect(like(element, 'a').ariaPressed).to.equal('false');
  });

  it('sends the last of what is pressed while one is on its way', async () => {
    let answer = () => {};
    const emote = vi.fn<ReactionActs['emote']>(
      () => new Promise((resolve) => (answer = () => resolve({ like: 1 }))),
    );
    const element = await draw(serviceOf([reaction('a')], { emote }));
    like(element, 'a').click();
    await vi.waitFor(() => expect(emote.mock.calls.length).to.equal(1), whenFetched);
    for (let presses = 0; presses < 3; presses += 1) like(element, 'a').click();
    answer();
    await vi.waitFor(() =>
      expect(emote.mock.calls.map(([, { isGiven }]) => isGiven)).to.deep.equal([true, false]),
    );
    answer();
    await vi.waitFor(() => expect(like(element, 'a').ariaPressed).to.equal('false'));
  });

  it('is taken back, and said, where the server does not get it', async () => {
    const emote = () => Promise.reject(new ReactionsError('offline', ''));
    const element = await draw(serviceOf([reaction('a', { emotes: { like: 2 } })], { emote }));
    like(element, 'a').click();
    await vi.waitFor(
      () => expect(textOf(element, 'a', '.outcome [role=status]')).to.include('je bent niet online'),
      whenFetched,
    );
    expect(like(element, 'a').ariaPressed).to.equal('false');
    expect(like(element, 'a').ariaLabel).to.equal('Vind ik leuk, 2 keer');
    await expect(element).to.be.accessible();
  });

  it('is not offered where the service takes reactions only', async () => {
    const { acts: _, ...client } = serviceOf([reaction('a')]);
    const element = await draw(client);
    expect(like(element, 'a')).to.equal(null);
    expect(labels(await openMenu(element, 'a'))).to.deep.equal(['Citeren', 'Kopieer link']);
  });
});

describe('reporting a reaction', () => {
  const open = async (report: ReactionActs['report']) => {
    const element = await draw(serviceOf([reaction('a'), reaction('b')], { report }));
    await choose(element, 'a', 'Melden');
    await vi.waitUntil(() => inside(element, 'a', 'form.report'), whenFetched);
    return element;
  };
  const note = (element: Reactions) => inside<HTMLTextAreaElement>(element, 'a', 'textarea')!;

  it('asks why, sends that, and thanks', async () => {
    const report = vi.fn<ReactionActs['report']>().mockResolvedValue();
    const element = await open(report);
    expect(root(element).activeElement).to.equal(inside(element, 'a', 'select'));
    await expect(element).to.be.accessible();
    const reason = inside<HTMLSelectElement>(element, 'a', 'select')!;
    reason.value = 'abuse';
    reason.dispatchEvent(new Event('change'));
    await userEvent.type(note(element), 'Dit gaat te ver.');
    await userEvent.click(inside(element, 'a', 'form.report [type=submit]')!);
    await vi.waitFor(() =>
      expect(textOf(element, 'a', '.outcome')).to.equal('Dank je. De beheerder kijkt ernaar.'),
    );
    const [[id, { report: sent }]] = report.mock.calls as [Parameters<ReactionActs['report']>];
    expect([id, sent]).to.deep.equal(['a', { reason: 'abuse', note: 'Dit gaat te ver.' }]);
    expect(root(element).activeElement).to.equal(inside(element, 'a', '[part=menu-button]'));
  });

  it('keeps what was typed when it fails, when it is too long, and while the reader looks elsewhere', async () => {
    const report = vi.fn<ReactionActs['report']>().mockRejectedValue(new ReactionsError('rate-limited', ''));
    const element = await open(report);
    await userEvent.type(note(element), 'Reclame');
    await userEvent.click(inside(element, 'a', 'form.report [type=submit]')!);
    await vi.waitFor(() => expect(textOf(element, 'a', 'form [role=status]')).to.include('over een minuut'));
    expect(note(element).value).to.equal('Reclame');
    await openMenu(element, 'b');
    await choose(element, 'a', 'Melden');
    expect(note(element).value).to.equal('Reclame');
    note(element).value = 'x'.repeat(1003);
    note(element).dispatchEvent(new Event('input', { bubbles: true }));
    await userEvent.click(inside(element, 'a', 'form.report [type=submit]')!);
    expect(textOf(element, 'a', 'form [role=status]')).to.include('3 tekens te veel');
    expect(report.mock.calls.length).to.equal(1);
    await userEvent.keyboard('{Escape}');
    expect(inside(element, 'a', 'form.report')).to.equal(null);
    expect(root(element).activeElement).to.equal(inside(element, 'a', '[part=menu-button]'));
  });
});

describe('quoting a reaction', () => {
  it('begins an answer to it with its own words, without those that it quotes', async () => {
    const body: Reaction['body'] = [
      { kind: 'blockquote', children: words('Van een ander') },
      {
        kind: 'p',
        children: [{ kind: 'text', text: 'Eerste.' }, { kind: 'br' }, { kind: 'text', text: 'Regel.' }],
      },
      { kind: 'ul', children: [{ kind: 'li', children: words('punt') }] },
    ];
    const element = await draw(serviceOf([reaction('a', { body })]));
    await choose(element, 'a', 'Citeren');
    const form = await vi.waitUntil(() =>
      root(element).querySelector<HTMLElementTagNameMap['mp-reaction-form']>('.answer > mp-reaction-form'),
    );
    await vi.waitFor(
      () => expect(form.draft.body).to.equal('> Eerste.\n> Regel.\n>\n> punt\n\n'),
      whenFetched,
    );
    expect(form.parentId).to.equal('a');
  });
});

describe('an own reaction', () => {
  it('is told from others, and can be changed and withdrawn instead of reported', async () => {
    const element = await draw(serviceOf([reaction('a')]));
    await write(element);
    await vi.waitFor(() => expect(textOf(element, 'eigen', 'header')).to.include('Jij'), whenFetched);
    expect(textOf(element, 'a', 'header')).not.to.include('Jij');
    expect(labels(await openMenu(element, 'eigen'))).to.deep.equal([
      'Wijzigen',
      'Citeren',
      'Kopieer link',
      'Intrekken',
    ]);
    expect(labels(await openMenu(element, 'a'))).to.deep.equal(['Citeren', 'Kopieer link', 'Melden']);
    await expect(element).to.be.accessible();
  });

  it('is known again when the page is next open, also to another tab', async () => {
    const client = serviceOf([reaction('a'), reaction('eigen')]);
    const other = await draw(client);
    await write(await draw(client));
    dispatchEvent(new StorageEvent('storage', { key: kept()[0]! }));
    await vi.waitFor(() => expect(textOf(other, 'eigen', 'header')).to.include('Jij'), whenFetched);
  });

  it('leaves nothing on the device where that is not wanted', async () => {
    const element = await draw(serviceOf([reaction('a')]));
    element.withoutDeviceStorage = true;
    await element.updateComplete;
    await write(element);
    expect(labels(await openMenu(element, 'eigen'))).to.include('Intrekken');
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  describe('that is changed', () => {
    const open = async (acts: Partial<ReactionActs>) => {
      const show = () => Promise.resolve(own('eigen', 'Mijn **woorden**', { rev: 4 }));
      const element = await draw(serviceOf([reaction('a')], { show, ...acts }));
      await write(element);
      await choose(element, 'eigen', 'Wijzigen');
      const form = await vi.waitUntil(
        () => inside<HTMLElementTagNameMap['mp-reaction-form']>(element, 'eigen', 'mp-reaction-form'),
        whenFetched,
      );
      await vi.waitFor(() => expect(form.draft.body).to.equal('Mijn **woorden**'));
      return { element, form };
    };

    it('is changed as it was typed, in place, and the page is told of no new reaction', async () => {
      const change = vi
        .fn<ReactionActs['change']>()
        .mockResolvedValue(own('eigen', 'Anders', { rev: 5, editedAt: '2026-11-29T10:00:00Z' }));
      const { element, form } = await open({ change });
      const told = vi.fn();
      for (const type of ['reaction-submit', 'reaction-submitted']) element.addEventListener(type, told);
      await expect(element).to.be.accessible();
      form.draft = { ...form.draft, body: 'Anders' };
      await form.updateComplete;
      await form.submit();
      await vi.waitFor(() => expect(textOf(element, 'eigen', '[part=body]')).to.equal('Anders'));
      const [[id, asked]] = change.mock.calls as [Parameters<ReactionActs['change']>];
      expect([id, asked]).to.deep.equal([
        'eigen',
        { token: 'geheim', rev: 4, change: { body: 'Anders', name: 'Schrijver eigen', website: '' } },
      ]);
      expect(textOf(element, 'eigen', '.outcome')).to.equal('Je wijziging is opgeslagen.');
      expect(textOf(element, 'eigen', 'header')).to.include('Bewerkt');
      expect(told.mock.calls.length).to.equal(0);
      expect(root(element).activeElement).to.equal(inside(element, 'eigen', '[part=menu-button]'));
      expect(labels(await openMenu(element, 'eigen'))).to.include('Wijzigen');
    });

    it('shows what has come between, keeps what was typed, and saves over it', async () => {
      const current = own('eigen', 'Van elders', { rev: 7 });
      const problem = { type: '', title: '', status: 412, code: 'stale' as const, current, yours: 'Anders' };
      const change = vi
        .fn<ReactionActs['change']>()
        .mockRejectedValueOnce(new ReactionsError('invalid', '', { problem }))
        .mockResolvedValue(own('eigen', 'Anders', { rev: 8 }));
      const { element, form } = await open({ change });
      form.draft = { ...form.draft, body: 'Anders' };
      await form.submit();
      await vi.waitFor(() => expect(textOf(element, 'eigen', '.answer blockquote')).to.equal('Van elders'));
      expect(form.draft.body).to.equal('Anders');
      await expect(element).to.be.accessible();
      await form.submit();
      await vi.waitFor(() => expect(textOf(element, 'eigen', '[part=body]')).to.equal('Anders'));
      expect(change.mock.calls.map(([, { rev }]) => rev)).to.deep.equal([4, 7]);
    });

    it('keeps a change that was begun, as any draft', async () => {
      const { element, form } = await open({});
      form.focus();
      await userEvent.keyboard('{Control>}{End}{/Control} en meer');
      await userEvent.keyboard('{Escape}');
      expect(inside(element, 'eigen', 'mp-reaction-form')).to.equal(null);
      await choose(element, 'eigen', 'Wijzigen');
      const again = await vi.waitUntil(() =>
        inside<HTMLElementTagNameMap['mp-reaction-form']>(element, 'eigen', 'mp-reaction-form'),
      );
      await vi.waitFor(() => expect(again.draft.body).to.equal('Mijn **woorden** en meer'));
    });
  });

  describe('that is withdrawn', () => {
    const undo = (element: Reactions) => inside<HTMLButtonElement>(element, 'eigen', '[data-undo]');
    const withdrawn = async (withdraw: ReactionActs['withdraw']) => {
      const element = await draw(serviceOf([reaction('a')], { withdraw }));
      await write(element);
      await choose(element, 'eigen', 'Intrekken');
      await vi.waitFor(() => expect(root(element).activeElement).to.equal(undo(element)), whenFetched);
      return element;
    };

    it('comes back when that is undone, and the server is not asked', async () => {
      const withdraw = vi.fn<ReactionActs['withdraw']>().mockResolvedValue();
      const element = await withdrawn(withdraw);
      expect(inside(element, 'eigen', '[part=body]')).to.equal(null);
      expect(element.count).to.equal(1);
      await expect(element).to.be.accessible();
      await userEvent.keyboard('{Enter}');
      await vi.waitFor(() => expect(textOf(element, 'eigen', '[part=body]')).to.equal('Mijn woorden'));
      expect(element.count).to.equal(2);
      await vi.waitFor(() =>
        expect(root(element).activeElement).to.equal(inside(element, 'eigen', '[part=menu-button]')),
      );
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(withdraw.mock.calls.length).to.equal(0);
      expect(labels(await openMenu(element, 'eigen'))).to.include('Intrekken');
    });

    it('is gone for everybody once the reader has gone on', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
      const withdraw = vi.fn<ReactionActs['withdraw']>().mockResolvedValue();
      const element = await withdrawn(withdraw);
      vi.advanceTimersByTime(60_000);
      expect(withdraw.mock.calls.length).to.equal(0);
      undo(element)!.blur();
      vi.advanceTimersByTime(10_000);
      await vi.waitFor(() =>
        expect(withdraw.mock.calls).to.deep.equal([['eigen', { token: 'geheim', isLeaving: false }]]),
      );
      await vi.waitFor(() => expect(textOf(element, 'eigen', 'p')).to.equal('Deze reactie is verwijderd.'));
      expect(kept()).to.deep.equal([]);
    });

    it('is gone for everybody when the page goes', async () => {
      const withdraw = vi.fn<ReactionActs['withdraw']>().mockResolvedValue();
      const element = await withdrawn(withdraw);
      await new Promise((resolve) => setTimeout(resolve));
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(withdraw.mock.calls).to.deep.equal([['eigen', { token: 'geheim', isLeaving: true }]]);
      await vi.waitFor(() => expect(undo(element)).to.equal(null));
    });

    it('stays withdrawn here, and is asked for again, where the server did not get it', async () => {
      const withdraw = vi.fn<ReactionActs['withdraw']>().mockRejectedValue(new ReactionsError('offline', ''));
      const element = await withdrawn(withdraw);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      await vi.waitFor(() => expect(textOf(element, 'eigen', 'p [role=status]')).to.include('niet online'));
      const again = vi.fn<ReactionActs['withdraw']>().mockResolvedValue();
      const later = await draw(serviceOf([reaction('a'), reaction('eigen')], { withdraw: again }));
      await vi.waitFor(() => expect(again.mock.calls[0]?.[0]).to.equal('eigen'), whenFetched);
      await vi.waitFor(() => expect(textOf(later, 'eigen', 'p')).to.equal('Deze reactie is verwijderd.'));
      expect(kept()).to.deep.equal([]);
    });
  });

  describe('that is held', () => {
    const held = (show: ReactionActs['show'], status: Reaction['status'] = 'pending'): ReactionsClient => {
      const client = serviceOf([reaction('a')], { show });
      return {
        ...client,
        submit: async (...asked) => {
          const { receipt } = await client.submit(...asked);
          return { status: 'pending', receipt: { ...receipt, reaction: { ...receipt.reaction, status } } };
        },
      };
    };

    it('is still seen by its writer when the page is next open, with why it waits', async () => {
      const show = vi.fn(() =>
        Promise.resolve(
          own('eigen', 'Mijn woorden', { status: 'pending', reasons: ['many-links', 'unknown'] }),
        ),
      );
      const client = held(show);
      await write(await draw(client));
      const element = await draw(client);
      await vi.waitFor(
        () => expect(textOf(element, 'eigen', '[part=body]')).to.equal('Mijn woorden'),
        whenFetched,
      );
      expect(textOf(element, 'eigen', 'header')).to.include('Wacht op goedkeuring');
      await vi.waitFor(
        () =>
          expect(textOf(element, 'eigen', '[part=toggletip-text]')).to.match(
            /op dit apparaat\. Wat meespeelde: er staan veel links in\.$/,
          ),
        whenFetched,
      );
      expect(labels(await openMenu(element, 'eigen'))).to.deep.equal(['Wijzigen', 'Intrekken']);
      expect(element.count).to.equal(1);
      await expect(element).to.be.accessible();
    });

    it('says so when it was refused', async () => {
      const client = held(() => Promise.resolve(own('eigen', 'Mijn woorden', { status: 'rejected' })));
      await write(await draw(client));
      const element = await draw(client);
      await vi.waitFor(
        () => expect(textOf(element, 'eigen', 'header')).to.include('Niet geplaatst'),
        whenFetched,
      );
      expect(labels(await openMenu(element, 'eigen'))).to.deep.equal(['Intrekken']);
    });

    it('is forgotten when the server does not know it any more', async () => {
      const client = held(() => Promise.reject(new ReactionsError('not-found', '')));
      const element = await draw(client);
      await write(element);
      await vi.waitFor(() => expect(kept()).to.deep.equal([]), whenFetched);
    });
  });
});

describe('what was written on this device', () => {
  const open = async (show: ReactionActs['show']) => {
    const element = await draw(serviceOf([reaction('a')], { show }));
    expect(root(element).querySelector('[part=own-button]')).to.equal(null);
    await write(element);
    const button = await vi.waitUntil(() =>
      root(element).querySelector<HTMLButtonElement>('[part=own-button]'),
    );
    expect(button.textContent?.trim()).to.equal('Mijn reacties op deze site');
    button.click();
    const dialog = await vi.waitUntil(() => root(element).querySelector('dialog[open]'), whenFetched);
    return { element, dialog };
  };
  const said = (dialog: Element) => dialog.textContent?.replace(/\s+/g, ' ') ?? '';

  it('is listed with where it stands and what became of it', async () => {
    const { element, dialog } = await open(() => Promise.resolve(own('eigen', 'Mijn woorden')));
    await vi.waitFor(() => expect(said(dialog)).to.include('Geplaatst Mijn woorden'));
    const link = dialog.querySelector<HTMLAnchorElement>('li a')!;
    expect(link.href).to.equal(`${location.href.split('#')[0]}#reaction-eigen`);
    expect(said(dialog)).to.include('23 november 2026');
    await expect(element).to.be.accessible();
  });

  it('is wiped with all else that is kept here, after it was asked twice', async () => {
    localStorage.setItem('van-de-site', 'blijft');
    localStorage.setItem('meepraten:reading-list', '{}');
    const { dialog } = await open(() => Promise.resolve(own('eigen', 'Mijn woorden')));
    const press = async (label: string) => {
      const buttons = [...dialog.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.trim() === label)!.click();
      await vi.waitFor(() => expect(said(dialog)).not.to.include(label));
    };
    await press('Wis alles op dit apparaat');
    await press('Nee, bewaar het');
    expect(kept().length).to.equal(1);
    await press('Wis alles op dit apparaat');
    await press('Ja, wis alles');
    expect(Object.keys(localStorage)).to.deep.equal(['van-de-site']);
    expect(said(dialog)).to.include('Alles van deze site is van dit apparaat gewist.');
  });
});
