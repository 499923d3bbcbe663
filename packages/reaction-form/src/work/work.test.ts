import { DraftStore, emptyDraft, OutboxStore, type Challenge } from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../reaction-form/reaction-form.define.js';
import type { ReactionForm } from '../reaction-form/reaction-form.js';
import { reactionOf } from './testing/reaction-of.js';

const place = { server: '/reactions', site: 'default', thread: '/work', parentId: null };
const draft = { ...emptyDraft, body: 'Heldere uitleg.', name: 'Sanne' };

/** Work that is done at once, or as good as never. */
function workOf({ isEasy }: { isEasy: boolean }): Challenge {
  const keyPrefix = isEasy ? '0' : 'f'.repeat(32);
  const parameters = {
    algorithm: 'PBKDF2/SHA-256',
    nonce: '00ff',
    salt: '0a',
    cost: 500,
    keyLength: 32,
    keyPrefix,
  };
  const data = { site: place.site, thread: place.thread };
  return { parameters: { ...parameters, expiresAt: Date.now() / 1000 + 600, data }, signature: 'not ours' };
}

/** A server that asks for work, and takes what comes with it. */
class Server {
  isEasy = false;
  readonly asked: { key: string | null; hasWork: boolean }[] = [];

  readonly fetch = (_: URL, { headers, body }: RequestInit): Promise<Response> => {
    const sent = JSON.parse(body as string) as { body: string; name: string; challenge?: string };
    const hasWork = sent.challenge !== undefined;
    this.asked.push({ key: new Headers(headers).get('Idempotency-Key'), hasWork });
    const problem = { type: 'about:blank', title: '', status: 428, code: 'challenge_required' };
    return Promise.resolve(
      hasWork
        ? Response.json(
            { reaction: reactionOf(sent), edit: { token: '', until: '2026-11-23T10:30:00Z' } },
            { status: 201 },
          )
        : Response.json({ ...problem, challenge: workOf(this) }, { status: 428 }),
    );
  };
}

let server: Server;

beforeEach(() => {
  localStorage.clear();
  server = new Server();
  vi.stubGlobal('fetch', server.fetch);
});

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const draw = () =>
  fixture<ReactionForm>(
    html`<mp-reaction-form
      lang="nl"
      server=${place.server}
      thread=${place.thread}
      .draft=${draft}
    ></mp-reaction-form>`,
  );

const root = (form: ReactionForm) => form.shadowRoot!;
const bar = (form: ReactionForm) => root(form).querySelector<HTMLProgressElement>('.work progress');
const cancel = (form: ReactionForm) =>
  [...root(form).querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Annuleren');
const status = (form: ReactionForm) => root(form).querySelector('[part=status]')!.textContent?.trim();

// What is fetched may take its time on a busy machine.
const whenFetched = { timeout: 10_000 };

/** Sent to a server whose work does not come to an end. */
async function working(): Promise<{ form: ReactionForm; sending: Promise<void> }> {
  const form = await draw();
  const sending = form.submit();
  await vi.waitUntil(() => bar(form), whenFetched);
  return { form, sending };
}

describe('work that a server asks for', () => {
  it('is shown as far as it is, and read out once', async () => {
    const { form, sending } = await working();
    const said: (string | undefined)[] = [];
    const watch = new MutationObserver(() => said.push(status(form)));
    watch.observe(root(form).querySelector('[part=status]')!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    expect(status(form)).to.equal('Even rekenen om spam tegen te houden …');
    await vi.waitUntil(() => (bar(form)?.value ?? 0) >= 0, whenFetched);
    expect(root(form).querySelector('.work > p')!.textContent).to.match(/tegen te houden … \d+\s?%$/);
    expect(root(form).querySelector('.work > p')!.ariaHidden).to.equal('true');
    const drawn = root(form).querySelector<HTMLElement>('.work .bar')!;
    await vi.waitUntil(
      () => drawn.style.getPropertyValue('--_share') === String(bar(form)!.value),
      whenFetched,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(said).to.deep.equal([]);
    expect(form.matches(':state(sending)')).to.equal(true);
    await expect(form).to.be.accessible();
    cancel(form)!.click();
    await sending;
  });

  it('leaves the page its turn', async () => {
    const { form, sending } = await working();
    let turns = 0;
    const start = performance.now();
    while (performance.now() - start < 600) {
      await new Promise((resolve) => setTimeout(resolve));
      turns += 1;
    }
    // A task of 50 ms would leave twelve.
    expect(turns).to.be.above(12);
    cancel(form)!.click();
    await sending;
  });

  it('can be given up, and the text, its key and the focus stay for another try', async () => {
    const { form, sending } = await working();
    cancel(form)!.focus();
    await userEvent.keyboard('{Enter}');
    await sending;
    await form.updateComplete;
    expect([bar(form), cancel(form), status(form)]).to.deep.equal([null, undefined, '']);
    expect(form.matches(':state(sending), :state(queued), :state(error)')).to.equal(false);
    expect(root(form).querySelector('textarea')!.value).to.equal(draft.body);
    expect(root(form).activeElement).to.equal(root(form).querySelector('[type=submit]'));
    const [{ key }] = server.asked as [Server['asked'][0]];
    expect(new DraftStore(place).read()).to.deep.include({ key, sent: null });
    expect(new OutboxStore().all()).to.deep.equal([]);

    server.isEasy = true;
    await form.submit();
    await form.updateComplete;
    expect(status(form)).to.equal('Je reactie is geplaatst.');
    expect(server.asked).to.deep.equal([
      { key, hasWork: false },
      { key, hasWork: false },
      { key, hasWork: true },
    ]);
    expect(bar(form)).to.equal(null);
  });
});
