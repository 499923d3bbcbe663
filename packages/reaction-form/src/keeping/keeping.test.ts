import {
  createIdempotencyKey,
  DraftStore,
  emptyDraft,
  OutboxStore,
  OwnReactions,
  type DraftPlace,
  type KeptDraft,
  type ReactionRequest,
} from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import '../reaction-form/reaction-form.define.js';
import type { ReactionFailedEvent, ReactionSubmittedEvent } from '../reaction-form/reaction-form.events.js';
import type { ReactionForm } from '../reaction-form/reaction-form.js';

type Answer = () => Response | Promise<Response>;

const json = (body: object, status: number, headers = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

const problem = (status: number, code: string, headers = {}): Answer => {
  const body = { type: 'about:blank', title: code, status, code };
  return () => json(body, status, headers);
};

const lost: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const busy = problem(503, 'unavailable');

/** A reactions server: what it was asked, in words, and how it answers next; then it stores what comes. */
class Server {
  readonly asked: string[] = [];
  readonly keys = new Set<string>();
  answers: Answer[] = [];

  readonly fetch = async (url: URL, { method = 'GET', headers, body }: RequestInit): Promise<Response> => {
    const sent = JSON.parse(body as string) as ReactionRequest;
    this.asked.push(`${method} ${sent.body}`);
    const key = (headers as Record<string, string>)['Idempotency-Key'];
    if (key !== undefined) this.keys.add(key);
    const answer = this.answers.shift();
    return answer ? answer() : stored(sent, method === 'PATCH' || !url.pathname.endsWith('/reactions'));
  };
}

function stored({ body, name }: ReactionRequest, isChange: boolean): Response {
  const reaction = {
    id: 'r1',
    parentId: null,
    depth: 0,
    seq: 1,
    rev: isChange ? 2 : 1,
    author: { name, website: null, kind: 'visitor' },
    body: [],
    lang: null,
    status: 'published',
    createdAt: '2026-11-23T10:00:00Z',
    editedAt: null,
    replyCount: 0,
    emotes: {},
  };
  if (isChange) return json({ ...reaction, source: body, reasons: [] }, 200);
  return json({ reaction, edit: { token: 'recht', until: '2026-11-23T10:30:00Z' } }, 201);
}

const draft = { body: 'Heldere uitleg.', name: 'Sanne' };

let server: Server;
let place: DraftPlace;
let count = 0;

beforeEach(() => {
  localStorage.clear();
  server = new Server();
  vi.stubGlobal('fetch', server.fetch);
  count += 1;
  place = { server: `/s${count}`, site: 'default', thread: `/t${count}`, parentId: null };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

async function draw(): Promise<ReactionForm> {
  return fixture<ReactionForm>(
    html`<mp-reaction-form lang="nl" server=${place.server} thread=${place.thread}></mp-reaction-form>`,
  );
}

/** What a reader types, on the device by the time this is done. */
async function type(form: ReactionForm, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const control = field(form, name);
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await paused();
  await form.updateComplete;
}

/** Longer than a reader needs to have stopped typing. */
const paused = () => new Promise((resolve) => setTimeout(resolve, 400));

function field(form: ReactionForm, name: string): HTMLInputElement {
  return form.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
}

function button(form: ReactionForm, words: string): HTMLButtonElement {
  const buttons = [...form.shadowRoot!.querySelectorAll('button')];
  return buttons.find((one) => one.textContent?.trim() === words)!;
}

const status = (form: ReactionForm) =>
  form.shadowRoot!.querySelector('[part="status"]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const says = (form: ReactionForm, words: RegExp) => vi.waitFor(() => expect(status(form)).to.match(words));

/** Sends what a reader has typed into a form that gets these answers. */
async function send(...answers: Answer[]): Promise<ReactionForm> {
  const form = await draw();
  await type(form, draft);
  server.answers = answers;
  await form.submit();
  await form.updateComplete;
  return form;
}

const waiting = () => new OutboxStore().all();

/** The browser says that there is a network. */
const comeOnline = () => window.dispatchEvent(new Event('online'));

describe('a reaction that gets no answer', () => {
  for (const [what, answer] of [
    ['out of reach', lost],
    ['down', busy],
  ] as const)
    it(`waits on the device, and says so: the server is ${what}`, async () => {
      const failed = vi.fn<(event: ReactionFailedEvent) => void>();
      document.body.addEventListener('reaction-failed', failed, { once: true });
      const form = await send(answer);
      expect(form.matches(':state(queued)')).to.equal(true);
      expect(form.matches(':state(error)')).to.equal(false);
      expect(status(form)).to.match(
        /^Bewaard op dit apparaat .*Wordt verstuurd zodra je deze site weer opent/,
      );
      expect(field(form, 'body').value).to.equal(draft.body);
      expect(waiting().map(({ request }) => request.body)).to.deep.equal([draft.body]);
      expect(failed.mock.calls).to.have.length(1);
      await expect(form).to.be.accessible();
    });

  it('says why, where the device has no network', async () => {
    vi.spyOn(Navigator.prototype, 'onLine', 'get').mockReturnValue(false);
    expect(status(await send(lost))).to.match(/^Bewaard op dit apparaat Je bent niet online\./);
  });

  it('is sent with the network, once, and its form tells', async () => {
    const form = await send(lost);
    const submitted = vi.fn<(event: ReactionSubmittedEvent) => void>();
    form.addEventListener('reaction-submitted', submitted);
    comeOnline();
    await says(form, /^Je reactie is geplaatst\./);
    expect(form.matches(':state(queued)')).to.equal(false);
    expect(field(form, 'body').value).to.equal('');
    expect(field(form, 'name').value).to.equal('Sanne');
    expect(submitted.mock.calls.map(([event]) => event.reaction.id)).to.deep.equal(['r1']);
    expect(waiting()).to.deep.equal([]);
    expect(server.asked).to.deep.equal([`POST ${draft.body}`, `POST ${draft.body}`]);
    expect(server.keys.size).to.equal(1);
    const [own] = new OwnReactions(place).read();
    expect(own).to.deep.include({ id: 'r1', token: 'recht', thread: place.thread });
  });

  it('is sent under the same key when its reader presses the button', async () => {
    const form = await send(lost);
    button(form, 'Opnieuw proberen').click();
    await says(form, /^Je reactie is geplaatst\./);
    expect(server.keys.size).to.equal(1);
    expect(waiting()).to.deep.equal([]);
  });

  it('still waits in a form made anew', async () => {
    (await send(lost)).remove();
    const form = await draw();
    await says(form, /^Bewaard op dit apparaat/);
    expect(form.matches(':state(queued)')).to.equal(true);
    expect(field(form, 'body').value).to.equal(draft.body);
  });

  it('comes back to its fields with the reason when it is refused later', async () => {
    const form = await send(lost);
    const failed = vi.fn<(event: ReactionFailedEvent) => void>();
    form.addEventListener('reaction-failed', failed);
    server.answers = [problem(403, 'thread_closed')];
    comeOnline();
    await says(form, /^Reageren kan hier niet meer\..*Kopieer tekst/);
    expect(form.matches(':state(queued)')).to.equal(false);
    expect(form.matches(':state(error)')).to.equal(true);
    expect(field(form, 'body').value).to.equal(draft.body);
    expect(failed.mock.calls.map(([event]) => event.code)).to.deep.equal(['closed']);
    expect(waiting()).to.deep.equal([]);
    await expect(form).to.be.accessible();
  });

  it('is not sent while its reader goes on writing, and then as a change of what may be stored', async () => {
    const form = await send(lost);
    await type(form, { body: 'Beter verwoord.' });
    expect(form.matches(':state(queued)')).to.equal(false);
    expect(waiting()).to.deep.equal([]);
    await form.submit();
    await says(form, /^Je reactie is geplaatst\./);
    expect(server.asked).to.deep.equal([`POST ${draft.body}`, `POST ${draft.body}`, 'PATCH Beter verwoord.']);
    expect(server.keys.size).to.equal(1);
  });

  it('is given up on reset', async () => {
    const form = await send(lost);
    form.reset();
    await form.updateComplete;
    expect(waiting()).to.deep.equal([]);
    expect(form.matches(':state(queued)')).to.equal(false);
  });

  it('waits nowhere with `without-device-storage`, and says what happened instead', async () => {
    const form = await draw();
    form.withoutDeviceStorage = true;
    await form.updateComplete;
    await type(form, draft);
    server.answers = [busy];
    await form.submit();
    await form.updateComplete;
    expect(status(form)).to.match(/^Er ging iets mis op de server\./);
    expect(localStorage.length).to.equal(0);
  });

  it('waits from before it leaves, so that it is sent though the page be closed in the middle of it', async () => {
    const form = await draw();
    await type(form, draft);
    server.answers = [() => new Promise(() => {})];
    void form.submit();
    await vi.waitFor(() => expect(server.asked).to.have.length(1));
    expect(waiting()[0]?.sent?.body).to.equal(draft.body);
    expect(waiting()[0]?.notBefore).to.be.greaterThan(Date.now());
    window.dispatchEvent(new Event('pagehide'));
    expect(waiting()[0]?.notBefore).to.equal(0);
  });
});

describe('a server that takes no more for now', () => {
  it('says when it does, by the clock too, and nothing is sent unasked', async () => {
    const form = await send(problem(429, 'rate_limited', { 'Retry-After': '90' }));
    expect(status(form)).to.match(
      /meer reacties geplaatst dan hier mag.*over 2 minuten opnieuw, om \d\d:\d\d/,
    );
    expect(waiting()).to.deep.equal([]);
    expect(field(form, 'body').value).to.equal(draft.body);
  });
});

describe('two tabs in one draft', () => {
  /** Another tab of the site: what it writes is told to this page by the browser. */
  async function otherTab(): Promise<Storage> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Een ander tabblad"></iframe>`);
    return frame.contentWindow!.localStorage;
  }

  /** What the form of another tab keeps of a text typed there. */
  async function typeElsewhere(body: string, more: Partial<KeptDraft> = {}): Promise<void> {
    const kept = { draft: { ...emptyDraft, body }, key: createIdempotencyKey(), sent: null, ...more };
    (await otherTab()).setItem(new DraftStore(place).name, JSON.stringify({ format: 1, ...kept }));
  }

  async function ask(): Promise<ReactionForm> {
    const form = await draw();
    await type(form, draft);
    await typeElsewhere('Iets heel anders.');
    await says(form, /^In een ander tabblad is aan dezelfde reactie geschreven/);
    await form.updateComplete;
    return form;
  }

  it('a text that goes on where this one ends comes into the fields', async () => {
    const form = await draw();
    await type(form, draft);
    await typeElsewhere(`${draft.body} En meer.`);
    await vi.waitFor(() => expect(field(form, 'body').value).to.equal(`${draft.body} En meer.`));
    expect(status(form)).to.equal('');
  });

  it('of another text neither is lost, and the reader is asked', async () => {
    const form = await ask();
    expect(field(form, 'body').value).to.equal(draft.body);
    expect(form.shadowRoot!.querySelector('blockquote')?.textContent).to.equal('Iets heel anders.');
    const kept = new DraftStore(place).read();
    expect(kept?.draft.body).to.equal('Iets heel anders.');
    expect(kept?.aside).to.equal(draft.body);
    await expect(form).to.be.accessible();
  });

  for (const [words, body] of [
    ['Deze tekst houden', draft.body],
    ['De andere tekst nemen', 'Iets heel anders.'],
    ['Beide onder elkaar', `Iets heel anders.\n\n${draft.body}`],
  ] as const)
    it(`is settled by the reader: ${words}`, async () => {
      const form = await ask();
      button(form, words).click();
      await form.updateComplete;
      expect(field(form, 'body').value).to.equal(body);
      expect(status(form)).to.equal('');
      expect(form.shadowRoot!.activeElement).to.equal(field(form, 'body'));
      expect(new DraftStore(place).read()?.draft.body).to.equal(body);
      expect(new DraftStore(place).read()).not.to.have.property('aside');
    });

  it('what was laid aside is asked about again after a reload', async () => {
    (await ask()).remove();
    await says(await draw(), /^In een ander tabblad is aan dezelfde reactie geschreven/);
  });

  it('what another tab has sent is told here too', async () => {
    const form = await draw();
    await type(form, draft);
    const reaction = { id: 'elders' } as ReactionSubmittedEvent['reaction'];
    await typeElsewhere('', {
      instead: draft.body,
      news: { is: 'sent', reaction, status: 'pending', isEarlierText: false },
    });
    await says(form, /^Je reactie is ontvangen en wacht op goedkeuring\./);
    expect(field(form, 'body').value).to.equal('');
  });
});

describe('a device that keeps nothing', () => {
  const asksBeforeLeaving = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('is told of before the reader leaves, with a way to copy the text', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const form = await draw();
    await type(form, { body: draft.body });
    await says(form, /^Je tekst kan niet op dit apparaat worden bewaard\..*Kopieer tekst/);
    expect(asksBeforeLeaving()).to.equal(true);
    form.parentElement!.append(form);
    expect(asksBeforeLeaving()).to.equal(true);
    await expect(form).to.be.accessible();
    button(form, 'Kopieer tekst').click();
    await says(form, /De tekst is (?:gekopieerd\.|geselecteerd)/);
    await type(form, { body: '' });
    expect(status(form)).to.equal('');
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('tells of a reaction that was not sent, without promising that it is kept', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const form = await send(busy);
    expect(form.matches(':state(queued)')).to.equal(false);
    expect(status(form)).to.match(/^Er ging iets mis op de server\./);
  });

  it('is told of when all on it is cleared while the page is open', async () => {
    const form = await draw();
    await type(form, draft);
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    await says(form, /^Je tekst is van dit apparaat gewist/);
    expect(field(form, 'body').value).to.equal(draft.body);
    await type(form, { body: `${draft.body} Verder.` });
    expect(status(form)).to.equal('');
    expect(new DraftStore(place).read()?.draft.body).to.equal(`${draft.body} Verder.`);
  });
});

describe('the name and e-mail address of a writer', () => {
  const kept = () => Object.keys(localStorage).filter((name) => name === 'meepraten:writer');
  const remember = (form: ReactionForm) => field(form, 'remember');

  /** What a page that is opened later shows: this one knows the server by another name. */
  const openLater = () => {
    const address = new URL(place.server, document.baseURI).href;
    return fixture<ReactionForm>(
      html`<mp-reaction-form lang="nl" server=${address} thread="/later"></mp-reaction-form>`,
    );
  };

  const sendAs = async (isAsked: boolean) => {
    const form = await draw();
    await type(form, { ...draft, email: 'sanne@example.nl', website: 'sanne.example' });
    if (isAsked) remember(form).click();
    await form.submit();
    await says(form, /geplaatst/);
    return form;
  };

  it('are kept on the device of who asks for it, and of nobody else', async () => {
    await sendAs(false);
    expect(kept()).to.deep.equal([]);
    const stranger = await openLater();
    expect([field(stranger, 'name').value, remember(stranger).checked]).to.deep.equal(['', false]);

    const form = await sendAs(true);
    expect(form.draft).not.to.have.property('remember');
    await expect(form).to.be.accessible();
    expect(localStorage.getItem(kept()[0]!)).not.to.contain('sanne.example');
    const later = await openLater();
    await vi.waitFor(() => expect(field(later, 'name').value).to.equal('Sanne'));
    expect([field(later, 'name').value, field(later, 'email').value]).to.deep.equal([
      'Sanne',
      'sanne@example.nl',
    ]);
    expect(remember(later).checked).to.equal(true);
  });

  it('go from the device as soon as that is taken back', async () => {
    await sendAs(true);
    const form = await openLater();
    await vi.waitFor(() => expect(field(form, 'name').value).to.equal('Sanne'));
    remember(form).click();
    expect(kept()).to.deep.equal([]);
    await form.updateComplete;
    expect([field(form, 'name').value, remember(form).checked]).to.deep.equal(['Sanne', false]);
  });

  it('are not asked for where nothing is kept', async () => {
    const form = await draw();
    const label = () => form.shadowRoot!.querySelector('[for=remember]')?.textContent?.trim();
    expect(label()).to.equal('Onthoud mijn gegevens op dit apparaat');
    form.withoutDeviceStorage = true;
    await form.updateComplete;
    expect(remember(form)).to.equal(null);
  });

  it('leave what is in the fields alone', async () => {
    await sendAs(true);
    const form = await openLater();
    await type(form, { name: 'Bo' });
    await vi.waitFor(() => expect(field(form, 'email').value).to.equal('sanne@example.nl'));
    expect(field(form, 'name').value).to.equal('Bo');
  });

  it('are nothing where what is kept is damaged', async () => {
    await sendAs(true);
    for (const text of [
      '{',
      'null',
      '{"format":1,"name":3,"email":""}',
      '{"format":9,"name":"a","email":"b"}',
    ]) {
      localStorage.setItem('meepraten:writer', text);
      const form = await openLater();
      await type(form, { body: 'Hallo' });
      expect([field(form, 'name').value, field(form, 'body').value]).to.deep.equal(['', 'Hallo']);
    }
  });
});
