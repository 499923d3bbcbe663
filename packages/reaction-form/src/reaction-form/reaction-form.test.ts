import {
  emptyDraft,
  ReactionsError,
  type KeptDraft,
  type ReactionRequest,
  type ReactionsClient,
  type Submission,
} from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { defineOnce } from '@meepraten/design-system';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import './reaction-form.define.js';
import type { ReactionFailedEvent, ReactionSubmittedEvent } from './reaction-form.events.js';
import type { ReactionForm } from './reaction-form.js';

/** Every request that was sent, and what the service does with the next. */
class Service implements ReactionsClient {
  readonly sent: { request: ReactionRequest; key: string; signal: AbortSignal | undefined }[] = [];
  answer: (request: ReactionRequest) => Promise<Submission> = (request) => Promise.resolve(stored(request));

  list = () => Promise.reject(new Error('A form does not read.'));

  submit: ReactionsClient['submit'] = (request, { key, signal }) => {
    this.sent.push({ request, key, signal });
    return this.answer(request);
  };
}

function stored(request: ReactionRequest, status: Submission['status'] = 'published'): Submission {
  const reaction = {
    id: 'r1',
    parentId: request.parentId ?? null,
    depth: 0,
    seq: 1,
    rev: 1,
    author: { name: request.name, website: null, kind: 'visitor' as const },
    body: [],
    lang: null,
    status,
    createdAt: '2026-11-23T10:00:00Z',
    editedAt: null,
    replyCount: 0,
    emotes: {},
  };
  return { status, receipt: { reaction, edit: { token: 'token', until: '2026-11-23T10:30:00Z' } } };
}

const lost = () => Promise.reject(new ReactionsError('timeout', 'late', { maybeStored: true }));

let service: Service;
let thread = 0;

beforeEach(() => {
  service = new Service();
  thread += 1;
  localStorage.clear();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Its own place for each test, so that no draft and no name comes along. */
function draw(): Promise<ReactionForm> {
  return fixture<ReactionForm>(
    html`<mp-reaction-form
      lang="nl"
      server="/s${thread}"
      thread="/t${thread}"
      .client=${service}
    ></mp-reaction-form>`,
  );
}

function field<Control extends HTMLElement = HTMLInputElement>(form: ReactionForm, name: string): Control {
  const control = form.shadowRoot!.querySelector<Control>(`[name="${name}"]`);
  if (!control) throw new Error(`There is no field ${name}.`);
  return control;
}

async function type(form: ReactionForm, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const control = field(form, name);
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await form.updateComplete;
}

function button(form: ReactionForm, words: string): HTMLButtonElement {
  const found = [...form.shadowRoot!.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words,
  );
  if (!found) throw new Error(`There is no button ${words}.`);
  return found;
}

const status = (form: ReactionForm) => textOf(form, '[part="status"]');
const textOf = (form: ReactionForm, selector: string) =>
  form.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What it takes to send is fetched before the first. */
const sentTimes = (times: number) => vi.waitFor(() => expect(service.sent).to.have.length(times));

const draft = { body: 'Heldere uitleg.', name: 'Sanne' };

/** The device's copy, once the reader has paused. */
async function kept(): Promise<KeptDraft> {
  await vi.waitFor(() => expect(localStorage.length).to.equal(1));
  return JSON.parse(localStorage.getItem(localStorage.key(0)!) ?? '') as KeptDraft;
}

describe('<mp-reaction-form>', () => {
  it('shows the fields in their order, in Dutch', async () => {
    const form = await draw();
    const names = [...form.shadowRoot!.querySelectorAll('[name]:not(slot)')].map((one) =>
      one.getAttribute('name'),
    );
    expect(names).to.deep.equal(['body', 'name', 'email', 'website', 'subscribe']);
    expect(textOf(form, '[part="heading"]')).to.equal('Geef een reactie');
    expect(textOf(form, 'form')).to.match(/^Vereiste velden zijn gemarkeerd met \*/);
    expect(textOf(form, '#email-hint')).to.equal('Het e-mailadres wordt niet gepubliceerd');
    expect(field(form, 'email').getAttribute('aria-describedby')).to.equal('email-hint');
    expect(field(form, 'body').hasAttribute('maxlength')).to.equal(false);
    await expect(form).to.be.accessible();
  });

  it('speaks English where the page does', async () => {
    const form = await draw();
    form.lang = 'en';
    await vi.waitFor(() => expect(button(form, 'Post reply').type).to.equal('submit'));
  });

  it('follows its attributes and the settings of the thread, whichever asks for less', async () => {
    const form = await draw();
    form.setAttribute('heading', 'Zeg het maar');
    form.setAttribute('without-website', '');
    form.form = { maxLength: 20, email: 'off', website: true, subscribe: true };
    await form.updateComplete;
    const names = [...form.shadowRoot!.querySelectorAll('[name]:not(slot)')].map((one) =>
      one.getAttribute('name'),
    );
    expect(names).to.deep.equal(['body', 'name']);
    expect(textOf(form, '[part="heading"]')).to.equal('Zeg het maar');
    await type(form, { ...draft, body: 'x'.repeat(21) });
    await form.submit();
    expect(textOf(form, '#body-error')).to.equal('Kort je reactie in tot 20 tekens.');
  });

  it('sends what was typed and says that it is posted', async () => {
    const form = await draw();
    const submitted = vi.fn<(event: ReactionSubmittedEvent) => void>();
    form.addEventListener('reaction-submitted', submitted);
    await type(form, { ...draft, email: 'sanne@example.nl', website: 'www.example.nl' });
    await form.submit();
    await form.updateComplete;
    expect(service.sent[0]?.request).to.deep.include({
      thread: `/t${thread}`,
      ...draft,
      email: 'sanne@example.nl',
      website: 'www.example.nl',
      lang: 'nl',
    });
    expect(service.sent[0]?.request.page.url).to.equal(location.href.split('#')[0]);
    expect(submitted.mock.calls.map(([event]) => [event.reaction.id, event.status])).to.deep.equal([
      ['r1', 'published'],
    ]);
    expect(status(form)).to.equal('Je reactie is geplaatst.');
    expect(field(form, 'body').value).to.equal('');
    expect(field(form, 'name').value).to.equal('Sanne');
    // The draft is gone, and the right to change what was sent is kept.
    expect(Object.keys(localStorage).map((key) => key.split(':[')[0])).to.deep.equal(['meepraten:own']);
    await expect(form).to.be.accessible();
  });

  it('says when a reaction waits for approval', async () => {
    service.answer = (request) => Promise.resolve(stored(request, 'pending'));
    const form = await draw();
    await type(form, draft);
    await form.submit();
    await form.updateComplete;
    expect(status(form)).to.equal('Je reactie is ontvangen en wacht op goedkeuring.');
  });

  it('can be filled in and sent with the keyboard alone', async () => {
    const form = await draw();
    form.focus();
    await userEvent.keyboard('Mooi stuk.{Tab}Bo{Enter}');
    await vi.waitFor(() => expect(service.sent).to.have.length(1));
    expect(service.sent[0]?.request).to.deep.include({ body: 'Mooi stuk.', name: 'Bo' });
  });

  it('sends once, however often the button is pressed', async () => {
    let finish = (_: Submission) => {};
    service.answer = () => new Promise((resolve) => (finish = resolve));
    const form = await draw();
    await type(form, draft);
    button(form, 'Reactie plaatsen').click();
    await form.updateComplete;
    const sending = button(form, 'Wordt verstuurd …');
    expect(sending.getAttribute('aria-disabled')).to.equal('true');
    expect(form.matches(':state(sending)')).to.equal(true);
    await expect(form).to.be.accessible();
    sending.click();
    await sentTimes(1);
    finish(stored(service.sent[0]!.request));
    await vi.waitFor(() => expect(status(form)).to.equal('Je reactie is geplaatst.'));
    expect(form.matches(':state(sending)')).to.equal(false);
    expect(service.sent).to.have.length(1);
  });

  it('lets the page stop a sending', async () => {
    const form = await draw();
    form.addEventListener('reaction-submit', (event) => event.preventDefault());
    await type(form, draft);
    await form.submit();
    expect(service.sent).to.have.length(0);
    expect(field(form, 'body').value).to.equal(draft.body);
  });
});

describe('errors', () => {
  it('puts the focus on a summary with a link to each field', async () => {
    const form = await draw();
    const submit = vi.fn();
    form.addEventListener('reaction-submit', submit);
    await form.submit();
    const summary = form.shadowRoot!.activeElement!;
    expect(summary.querySelector('strong')?.textContent).to.equal('Er zijn 2 fouten');
    const links = [...summary.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).to.deep.equal(['Schrijf je reactie.', 'Vul je naam in.']);
    expect(form.matches(':state(error)')).to.equal(true);
    expect(submit.mock.calls).to.have.length(0);
    await expect(form).to.be.accessible();
    const before = location.href;
    links[1]!.click();
    expect(form.shadowRoot!.activeElement).to.equal(field(form, 'name'));
    expect(location.href).to.equal(before);
  });

  it('keeps an error until its field is right', async () => {
    const form = await draw();
    await type(form, { ...draft, email: 'sanne' });
    await form.submit();
    expect(textOf(form, '#errors-heading')).to.equal('Er is 1 fout');
    expect(field(form, 'email').getAttribute('aria-describedby')).to.equal('email-error email-hint');
    await type(form, { email: 'sanne@' });
    expect(field(form, 'email').getAttribute('aria-invalid')).to.equal('true');
    await type(form, { email: 'sanne@example.nl' });
    expect(field(form, 'email').hasAttribute('aria-invalid')).to.equal(false);
    expect(form.matches(':state(error)')).to.equal(false);
  });

  it('shows what the server refuses in the same way, until the field changes', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Invalid',
      status: 422,
      code: 'invalid' as const,
      errors: [{ field: 'name' as const, code: 'too-long' as const }],
    };
    service.answer = () => Promise.reject(new ReactionsError('invalid', 'no', { problem }));
    const form = await draw();
    const failed = vi.fn<(event: ReactionFailedEvent) => void>();
    form.addEventListener('reaction-failed', failed);
    await type(form, draft);
    await form.submit();
    await form.updateComplete;
    expect(failed.mock.calls[0]?.[0].code).to.equal('invalid');
    await vi.waitFor(() => expect(form.shadowRoot!.activeElement?.id).to.equal('errors'));
    await type(form, { body: 'Anders' });
    expect(textOf(form, '#name-error')).to.equal('Gebruik hier niet meer dan 100 tekens.');
    await type(form, { name: 'Bo' });
    expect(textOf(form, '#name-error')).to.equal('');
  });

  it('tells how much room is left only near the limit', async () => {
    const form = await draw();
    await type(form, { body: 'x'.repeat(7199) });
    expect(textOf(form, '.length')).to.equal('');
    await type(form, { body: 'x'.repeat(7880) });
    // The words come with the rest of what typing calls for.
    await vi.waitFor(() => expect(textOf(form, '.length')).to.equal('Nog 120 tekens'));
    await type(form, { body: 'x'.repeat(8012) });
    expect(textOf(form, '.length')).to.equal('12 tekens te veel');
    await vi.waitFor(() =>
      expect(textOf(form, '.visually-hidden[role=status]')).to.equal('12 tekens te veel'),
    );
  });

  it('says on a page opened as a file that it works on a site only, and leaves the page its own form', async () => {
    vi.stubGlobal('origin', 'null');
    const form = await fixture<ReactionForm>(
      html`<mp-reaction-form lang="nl" server="/server"
        ><form method="post"><input name="name" aria-label="Naam" /></form
      ></mp-reaction-form>`,
    );
    expect(status(form)).to.equal('Deze pagina is geopend als bestand. Reacties werken alleen op een site.');
    expect(form.querySelector('form')!.checkVisibility()).to.equal(true);
    expect(form.matches(':state(error)')).to.equal(true);
  });

  it('tells the developer that the server is missing, and leaves the page its own form', async () => {
    const form = await fixture<ReactionForm>(
      html`<mp-reaction-form lang="nl"
        ><form method="post"><input name="name" aria-label="Naam" /></form
      ></mp-reaction-form>`,
    );
    expect(status(form)).to.include('attribuut server');
    expect(form.querySelector('form')!.checkVisibility()).to.equal(true);
    await expect(form).to.be.accessible();
  });
});

describe('a sending that fails', () => {
  const words: [ConstructorParameters<typeof ReactionsError>, RegExp][] = [
    [['offline', ''], /^Je bent niet online\./],
    [['timeout', '', { maybeStored: true }], /^De server antwoordt niet op tijd\./],
    [['blocked', '', { maybeStored: true }], /^De server is niet bereikbaar\./],
    [['rate-limited', '', { retryAfter: 30 }], /over 30 seconden opnieuw/],
    [['rate-limited', '', { retryAfter: 90 }], /over 2 minuten opnieuw/],
    [['closed', ''], /^Reageren kan hier niet meer\./],
    [['server', ''], /^Er ging iets mis op de server\./],
  ];
  for (const [[code, , options], expected] of words)
    it(`keeps the text and says what to do: ${code} ${options?.retryAfter ?? ''}`, async () => {
      service.answer = () => Promise.reject(new ReactionsError(code, '', options));
      const form = await draw();
      const failed = vi.fn<(event: ReactionFailedEvent) => void>();
      form.addEventListener('reaction-failed', failed);
      await type(form, draft);
      await form.submit();
      await form.updateComplete;
      expect(status(form)).to.match(expected);
      expect(field(form, 'body').value).to.equal(draft.body);
      expect(failed.mock.calls.map(([event]) => [event.code, event.retryAfter])).to.deep.equal([
        [code, options?.retryAfter],
      ]);
      await expect(form).to.be.accessible();
    });

  it('is repeated under the same key', async () => {
    service.answer = lost;
    const form = await draw();
    await type(form, draft);
    await form.submit();
    service.answer = (request) => Promise.resolve(stored(request));
    await form.updateComplete;
    button(form, 'Opnieuw proberen').click();
    await vi.waitFor(() => expect(status(form)).to.equal('Je reactie is geplaatst.'));
    const [first, second] = service.sent;
    expect(second?.key).to.equal(first?.key);
    expect(second?.request).to.deep.equal(first?.request);
  });

  it('repeats the first text before one that was changed since, which stays in the field', async () => {
    service.answer = lost;
    const form = await draw();
    await type(form, draft);
    await form.submit();
    await type(form, { body: 'Beter verwoord.' });
    service.answer = (request) => Promise.resolve(stored(request));
    await form.submit();
    await form.updateComplete;
    expect(service.sent.map(({ request }) => request.body)).to.deep.equal([draft.body, draft.body]);
    expect(status(form)).to.match(/^Je eerste versie was al aangekomen\./);
    expect(field(form, 'body').value).to.equal('Beter verwoord.');
    await form.submit();
    const [first, , third] = service.sent;
    expect(third?.request.body).to.equal('Beter verwoord.');
    expect(third?.key).not.to.equal(first?.key);
  });

  it('is repeated by an element made anew, after the page was left', async () => {
    service.answer = lost;
    const form = await draw();
    await type(form, draft);
    await form.submit();
    form.remove();
    service.answer = (request) => Promise.resolve(stored(request));
    await (await draw()).submit();
    expect(service.sent[1]?.key).to.equal(service.sent[0]?.key);
  });
});

describe('the draft', () => {
  it('is kept while typing, with one key', async () => {
    const form = await draw();
    await type(form, { body: 'Eerst dit' });
    const first = await kept();
    expect(first.key).to.match(/^[0-9a-f]{32}$/);
    await type(form, { body: 'Eerst dit, toen dat' });
    await vi.waitFor(async () => expect((await kept()).draft.body).to.equal('Eerst dit, toen dat'));
    expect((await kept()).key).to.equal(first.key);
  });

  it('comes back in an element made anew, and in no other place', async () => {
    const form = await draw();
    await type(form, draft);
    form.remove();
    expect(field(await draw(), 'body').value).to.equal(draft.body);
    const elsewhere = await draw();
    elsewhere.parentId = 'r9';
    await elsewhere.updateComplete;
    expect(field(elsewhere, 'body').value).to.equal('');
  });

  it('is written when the page goes', async () => {
    const form = await draw();
    await type(form, draft);
    expect(localStorage.length).to.equal(0);
    window.dispatchEvent(new Event('pagehide'));
    expect((await kept()).draft.body).to.equal(draft.body);
  });

  it('outlives its element where storage is denied, and nothing throws', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'QuotaExceededError');
    });
    const form = await draw();
    await type(form, draft);
    form.remove();
    expect(field(await draw(), 'body').value).to.equal(draft.body);
  });

  it('is not on the device when that is not wanted', async () => {
    const form = await draw();
    form.withoutDeviceStorage = true;
    await form.updateComplete;
    await type(form, draft);
    form.remove();
    expect(localStorage.length).to.equal(0);
  });

  it('is forgotten on reset', async () => {
    const form = await draw();
    await type(form, draft);
    window.dispatchEvent(new Event('pagehide'));
    form.reset();
    await form.updateComplete;
    expect(field(form, 'body').value).to.equal('');
    expect(localStorage.length).to.equal(0);
  });

  it('can be set by the page, without an event', async () => {
    const form = await draw();
    form.draft = { ...emptyDraft, body: '> Een citaat' };
    await form.updateComplete;
    expect(field(form, 'body').value).to.equal('> Een citaat');
  });
});

describe('a quotation', () => {
  const message = (form: ReactionForm) => field<HTMLTextAreaElement>(form, 'body');

  it('comes into the message at the caret, which takes the focus', async () => {
    const form = await draw();
    const heard = vi.fn();
    form.addEventListener('input', heard);
    await type(form, { body: 'Mooi. Maar dit?' });
    message(form).setSelectionRange(5, 5);
    expect(await form.quote('Samenwerken is weten.')).to.equal(true);
    await form.updateComplete;
    expect(message(form).value).to.equal('Mooi.\n\n> Samenwerken is weten.\n\n\n\n Maar dit?');
    expect(form.draft.body).to.equal(message(form).value);
    expect(form.shadowRoot!.activeElement).to.equal(message(form));
    expect(message(form).selectionStart).to.equal(32);
    expect((await kept()).draft.body).to.equal(form.draft.body);
    // It heard the typing alone: what the page asked for itself is no news to it.
    expect(heard.mock.calls.length).to.equal(1);
  });

  it('is put in once, also where the preview was open', async () => {
    const form = await draw();
    form.client = Object.assign(service, { preview: async () => [] });
    await form.quote('Een.');
    await form.updateComplete;
    button(form, 'Voorbeeld').click();
    await form.updateComplete;
    await form.quote('Twee.');
    await form.updateComplete;
    expect(form.draft.body).to.equal('> Een.\n\n> Twee.\n\n');
    expect(form.shadowRoot!.activeElement).to.equal(message(form));
  });

  it('is refused where there is nothing to be written', async () => {
    const form = await draw();
    await type(form, draft);
    service.answer = () => new Promise(() => {});
    void form.submit();
    await sentTimes(1);
    expect(await form.quote('Te laat.')).to.equal(false);
    expect(message(form).value).to.equal('Heldere uitleg.');
    const nowhere = await fixture<ReactionForm>(html`<mp-reaction-form lang="nl"></mp-reaction-form>`);
    expect(await nowhere.quote('Nergens.')).to.equal(false);
  });
});

describe('in the DOM', () => {
  it('keeps its state and goes on sending when it is moved', async () => {
    let finish = (_: Submission) => {};
    service.answer = () => new Promise((resolve) => (finish = resolve));
    const form = await draw();
    await type(form, draft);
    void form.submit();
    await sentTimes(1);
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(form);
    await form.updateComplete;
    expect(service.sent[0]?.signal?.aborted).to.equal(false);
    expect(field(form, 'body').value).to.equal(draft.body);
    finish(stored(service.sent[0]!.request));
    await vi.waitFor(() => expect(status(form)).to.equal('Je reactie is geplaatst.'));
  });

  it('gives up when it is taken away, and when an attribute names another place', async () => {
    service.answer = () => new Promise(() => {});
    const form = await draw();
    await type(form, draft);
    void form.submit();
    await sentTimes(1);
    form.thread = '/elders';
    await form.updateComplete;
    expect(service.sent[0]?.signal?.aborted).to.equal(true);
    expect(field(form, 'body').value).to.equal('');
    await type(form, draft);
    void form.submit();
    await sentTimes(2);
    form.remove();
    await vi.waitFor(() => expect(service.sent[1]?.signal?.aborted).to.equal(true));
  });

  it('is defined once, however often its module is loaded', async () => {
    const first = customElements.get('mp-reaction-form');
    expect(first).to.exist;
    defineOnce('mp-reaction-form', class extends HTMLElement {});
    expect(customElements.get('mp-reaction-form')).to.equal(first);
  });
});
