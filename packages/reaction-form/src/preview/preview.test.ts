import {
  emptyDraft,
  ReactionsError,
  type BodyNode,
  type FailureCode,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../reaction-form/reaction-form.define.js';
import type { ReactionForm } from '../reaction-form/reaction-form.js';

/** A service that shows each message as it is typed, unless the test says otherwise. */
class Service implements ReactionsClient {
  readonly asked: string[] = [];
  answer: (body: string) => Promise<BodyNode[]> = (body) =>
    Promise.resolve([{ kind: 'p', children: [{ kind: 'text', text: body }] }]);

  list = () => Promise.reject(new Error('A form does not read.'));
  submit = () => Promise.reject(new ReactionsError('offline', ''));

  preview(body: string): Promise<BodyNode[]> {
    this.asked.push(body);
    return this.answer(body);
  }
}

// What is fetched may take its time on a busy machine.
const whenFetched = { timeout: 10_000 };

const draft = { ...emptyDraft, body: 'Heldere uitleg.', name: 'Sanne' };

async function draw(client: ReactionsClient, lang = 'nl'): Promise<ReactionForm> {
  const form = await fixture<ReactionForm>(
    html`<mp-reaction-form
      lang=${lang}
      thread="/voorbeeld"
      without-device-storage
      .client=${client}
      .draft=${draft}
    ></mp-reaction-form>`,
  );
  form.focus();
  return form;
}

async function withTabs(client: ReactionsClient, lang?: string): Promise<ReactionForm> {
  const form = await draw(client, lang);
  await vi.waitUntil(() => tab(form, 'preview'), whenFetched);
  return form;
}

const root = (form: ReactionForm) => form.shadowRoot!;
const tab = (form: ReactionForm, id: string) => root(form).querySelector<HTMLElement>(`#tab-${id}`)!;
const textarea = (form: ReactionForm) => root(form).querySelector('textarea')!;
const panel = (form: ReactionForm) => root(form).querySelector<HTMLElement>('#preview')!;
const words = (form: ReactionForm) => panel(form).textContent?.replace(/\s+/g, ' ').trim();
const focused = (form: ReactionForm) => root(form).activeElement;
const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

async function preview(form: ReactionForm): Promise<void> {
  tab(form, 'preview').click();
  await form.updateComplete;
}

describe('the preview of a message', () => {
  it('has its tabs beside the label once the reader comes to the form, and nothing moves', async () => {
    const service = new Service();
    const form = await fixture<ReactionForm>(
      html`<mp-reaction-form
        lang="nl"
        thread="/t"
        without-device-storage
        .client=${service}
      ></mp-reaction-form>`,
    );
    form.style.inlineSize = '320px';
    const message = textarea(form);
    const { top } = message.getBoundingClientRect();
    expect(tab(form, 'preview')).to.equal(null);
    form.focus();
    await vi.waitUntil(() => tab(form, 'preview'), whenFetched);
    expect([tab(form, 'write'), tab(form, 'preview')].map((one) => one.textContent?.trim())).to.deep.equal([
      'Schrijven',
      'Voorbeeld',
    ]);
    expect(textarea(form)).to.equal(message);
    expect(focused(form)).to.equal(message);
    expect(message.getBoundingClientRect().top).to.be.closeTo(top, 1);
    await expect(form).to.be.accessible();
  });

  it("lies in nobody's way as long as it is not shown", async () => {
    const form = await withTabs(new Service());
    const message = textarea(form);
    message.blur();
    message.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = message.getBoundingClientRect();
    expect(form.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)).to.equal(message);
    await userEvent.click(message);
    expect(focused(form)).to.equal(message);
  });

  it('has no tabs where the service has no previews', async () => {
    const { list, submit } = new Service();
    const form = await draw({ list, submit });
    await import('../reaction-form/posting.js');
    await form.updateComplete;
    expect(tab(form, 'preview')).to.equal(null);
    expect(root(form).querySelector('[role=tabpanel]')).to.equal(null);
    form.client = new Service();
    await vi.waitUntil(() => tab(form, 'preview'), whenFetched);
    form.client = { list, submit };
    await vi.waitUntil(() => !tab(form, 'preview'));
    expect(isShown(textarea(form))).to.equal(true);
  });

  it('shows what the service makes of the message, as nodes', async () => {
    const service = new Service();
    service.answer = () =>
      Promise.resolve([
        { kind: 'blockquote', children: [{ kind: 'p', children: [{ kind: 'text', text: '<b>Dat</b>' }] }] },
      ]);
    const form = await withTabs(service);
    await preview(form);
    await vi.waitFor(() => expect(words(form)).to.equal('<b>Dat</b>'));
    expect(panel(form).querySelector('.body > blockquote > p')).to.exist;
    expect(panel(form).role).to.equal('tabpanel');
    expect(tab(form, 'preview').getAttribute('aria-controls')).to.equal(panel(form).id);
    expect(isShown(textarea(form))).to.equal(false);
    expect(service.asked).to.deep.equal(['Heldere uitleg.']);
    await expect(form).to.be.accessible();
  });

  it('asks once for a text, and again for another', async () => {
    const service = new Service();
    const form = await withTabs(service);
    await preview(form);
    await vi.waitFor(() => expect(words(form)).to.equal('Heldere uitleg.'));
    tab(form, 'write').click();
    await form.updateComplete;
    await preview(form);
    expect(service.asked).to.have.length(1);
    form.draft = { ...draft, body: 'Anders.' };
    await vi.waitFor(() => expect(words(form)).to.equal('Anders.'));
    expect(service.asked).to.deep.equal(['Heldere uitleg.', 'Anders.']);
  });

  it('shows the last text that was asked for, whichever answer comes last', async () => {
    const service = new Service();
    const form = await withTabs(service);
    let late: (nodes: BodyNode[]) => void = () => {};
    service.answer = () => new Promise((resolve) => (late = resolve));
    await preview(form);
    service.answer = new Service().answer;
    form.draft = { ...draft, body: 'Anders.' };
    await vi.waitFor(() => expect(words(form)).to.equal('Anders.'));
    late([{ kind: 'text', text: 'Te laat' }]);
    await form.updateComplete;
    expect(words(form)).to.equal('Anders.');
  });

  it('says that it is being made', async () => {
    const service = new Service();
    service.answer = () => new Promise(() => {});
    const form = await withTabs(service);
    await preview(form);
    expect(words(form)).to.equal('Het voorbeeld wordt gemaakt …');
    expect(panel(form).ariaBusy).to.equal('true');
    await expect(form).to.be.accessible();
  });

  it('says that there is nothing yet, and asks nobody', async () => {
    const service = new Service();
    const form = await withTabs(service);
    form.draft = { ...draft, body: ' \n ' };
    await preview(form);
    expect(words(form)).to.equal('Nog niets om te laten zien');
    expect(service.asked).to.deep.equal([]);
    await expect(form).to.be.accessible();
  });

  for (const [code, said] of [
    ['offline', /^Je bent niet online\./],
    ['timeout', /te lang op zich wachten/],
    ['blocked', /niet bereikbaar/],
    ['rate-limited', /snel achter elkaar/],
    ['invalid', /te lang voor een voorbeeld/],
    ['server', /kon niet worden gemaakt/],
  ] as [FailureCode, RegExp][]) {
    it(`says why there is none (${code}), and tries again`, async () => {
      const service = new Service();
      service.answer = () => Promise.reject(new ReactionsError(code, ''));
      const form = await withTabs(service);
      await preview(form);
      await vi.waitFor(() => expect(words(form)).to.match(said));
      await expect(form).to.be.accessible();
      service.answer = new Service().answer;
      panel(form).querySelector('button')!.click();
      expect(focused(form)).to.equal(panel(form));
      await vi.waitFor(() => expect(words(form)).to.equal('Heldere uitleg.'));
    });
  }

  it('asks again for what failed when the reader comes back to it', async () => {
    const service = new Service();
    service.answer = () => Promise.reject(new ReactionsError('blocked', ''));
    const form = await withTabs(service);
    await preview(form);
    await vi.waitFor(() => expect(words(form)).to.match(/niet bereikbaar/));
    tab(form, 'write').click();
    await form.updateComplete;
    service.answer = new Service().answer;
    await preview(form);
    await vi.waitFor(() => expect(words(form)).to.equal('Heldere uitleg.'));
  });

  it('leaves the message its text, its caret and its scrolling', async () => {
    const form = await withTabs(new Service());
    const message = textarea(form);
    form.draft = { ...draft, body: 'regel\n'.repeat(60) };
    await form.updateComplete;
    message.style.cssText = 'field-sizing: fixed; block-size: 100px';
    message.setSelectionRange(12, 15);
    // Firefox scrolls to what is selected, a frame later.
    await nextFrame();
    message.scrollTop = 200;
    await preview(form);
    await vi.waitFor(() => expect(words(form)).to.match(/^regel/));
    tab(form, 'write').click();
    await form.updateComplete;
    expect(textarea(form)).to.equal(message);
    expect(message.value).to.have.length(360);
    expect([message.selectionStart, message.selectionEnd, message.scrollTop]).to.deep.equal([12, 15, 200]);
  });

  it('puts a reader who presses the first tab back in the message', async () => {
    const form = await withTabs(new Service());
    await userEvent.click(tab(form, 'preview'));
    await vi.waitFor(() => expect(words(form)).to.equal('Heldere uitleg.'));
    await userEvent.click(tab(form, 'write'));
    await vi.waitFor(() => expect(focused(form)).to.equal(textarea(form)));
  });

  it('keeps a reader with a keyboard among the tabs, before the buttons and the message', async () => {
    const form = await withTabs(new Service());
    tab(form, 'write').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused(form)).to.equal(tab(form, 'preview'));
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused(form)).to.equal(tab(form, 'write'));
    await vi.waitFor(() => expect(root(form).querySelector('[role=toolbar]')).to.not.equal(null));
    await userEvent.tab();
    expect(focused(form)?.closest('[role=toolbar]')).to.be.instanceOf(HTMLElement);
    await userEvent.tab();
    expect(focused(form)).to.equal(textarea(form));
  });

  it('makes way for the message when there is something to mend in it', async () => {
    const form = await withTabs(new Service());
    form.draft = { ...draft, body: '' };
    await preview(form);
    await form.submit();
    root(form).querySelector<HTMLElement>('.errors a')!.click();
    expect(focused(form)).to.equal(textarea(form));
    expect(tab(form, 'write').ariaSelected).to.equal('true');
  });

  it('makes way for the message when the page puts the focus there', async () => {
    const form = await withTabs(new Service());
    await preview(form);
    form.focus();
    expect(focused(form)).to.equal(textarea(form));
  });

  it('speaks English where the page does', async () => {
    const service = new Service();
    service.answer = () => Promise.reject(new ReactionsError('blocked', ''));
    const form = await withTabs(service, 'en');
    expect(tab(form, 'preview').textContent?.trim()).to.equal('Preview');
    await preview(form);
    await vi.waitFor(() => expect(words(form)).to.match(/^The server cannot be reached\./));
  });

  it('goes along when the form moves in the page', async () => {
    const form = await withTabs(new Service());
    await preview(form);
    await vi.waitFor(() => expect(words(form)).to.equal('Heldere uitleg.'));
    (await fixture<HTMLElement>(html`<div></div>`)).append(form);
    await form.updateComplete;
    expect(words(form)).to.equal('Heldere uitleg.');
    expect(root(form).querySelectorAll('[role=tablist]')).to.have.length(1);
  });
});
