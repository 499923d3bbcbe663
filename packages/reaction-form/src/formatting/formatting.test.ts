import { emptyDraft, ReactionsError, type ReactionsClient } from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { server, userEvent } from 'vitest/browser';
import '../reaction-form/reaction-form.define.js';
import type { ReactionForm } from '../reaction-form/reaction-form.js';
import { commandKey } from './shortcuts.js';

const silent: ReactionsClient = {
  list: () => Promise.reject(new ReactionsError('empty', 'A form does not read.')),
  submit: () => new Promise(() => {}),
};

// What is fetched may take its time on a busy machine.
const whenFetched = { timeout: 10_000 };

let drawn = 0;

/** Each in a thread of its own: a draft lasts as long as the page. */
const draw = (body: string, dir = 'ltr') =>
  fixture<ReactionForm>(
    html`<mp-reaction-form
      lang="nl"
      dir=${dir}
      thread=${`/${(drawn += 1)}`}
      without-device-storage
      style="inline-size: 320px"
      .client=${silent}
      .draft=${{ ...emptyDraft, body, name: 'Sanne' }}
    ></mp-reaction-form>`,
  );

const root = (form: ReactionForm) => form.shadowRoot!;
const message = (form: ReactionForm) => root(form).querySelector('textarea')!;
const tools = (form: ReactionForm) => [...root(form).querySelectorAll<HTMLElement>('[role=toolbar] button')];
const focused = (form: ReactionForm) => root(form).activeElement;
const nameOf = (element: Element | null) => element?.ariaLabel ?? element?.id;

/** A form whose reader has come to the message and selected these words of it. */
async function withSelected(body: string, words: string, dir?: string): Promise<ReactionForm> {
  const form = await draw(body, dir);
  form.focus();
  await vi.waitUntil(() => tools(form).length > 0, whenFetched);
  const start = body.indexOf(words);
  message(form).setSelectionRange(start, start + words.length);
  return form;
}

const back = '{Shift>}{Tab}{/Shift}';
const command = commandKey() === 'Meta' ? 'Meta' : 'Control';
const press = (letter: string) => userEvent.keyboard(`{${command}>}${letter}{/${command}}`);

/** As a reader does. The driver of WebKitGTK has no keys for it, not even after typing: there, the browser is asked. */
async function undo(): Promise<void> {
  if (server.browser === 'webkit') document.execCommand('undo');
  else await press('z');
}

describe('help to mark up a message', () => {
  it('comes once the reader does, and nothing moves', async () => {
    const form = await draw('Heldere uitleg.');
    const places = () =>
      [...root(form).querySelectorAll('textarea, label')].map((one) => one.getBoundingClientRect().y);
    const before = places();
    expect(tools(form)).to.deep.equal([]);
    form.focus();
    await vi.waitUntil(() => tools(form).length > 0, whenFetched);
    expect(tools(form).map(nameOf)).to.deep.equal(['Vet', 'Link', 'Citaat', 'Lijst']);
    places().forEach((y, index) => expect(y).to.be.closeTo(before[index]!, 1));
    for (const tool of tools(form)) {
      const { width, height } = tool.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    await expect(form).to.be.accessible();
  });

  it('is one stop before the message, in which the arrows, Home and End go round', async () => {
    const form = await withSelected('Ja', '');
    await userEvent.keyboard(back);
    const stops = [nameOf(focused(form))];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'End', 'Home', 'Tab', 'Tab']) {
      await userEvent.keyboard(`{${key}}`);
      stops.push(nameOf(focused(form)));
    }
    expect(stops).to.deep.equal(['Vet', 'Link', 'Vet', 'Lijst', 'Vet', 'Lijst', 'Vet', 'body', 'name']);
  });

  it('has its arrows the other way where text runs from right to left', async () => {
    const form = await withSelected('نعم', '', 'rtl');
    await userEvent.keyboard(`${back}{ArrowLeft}`);
    expect(nameOf(focused(form))).to.equal('Link');
    await expect(form).to.be.accessible();
  });

  it('works by the keyboard, and goes back to the message with the words still selected', async () => {
    const form = await withSelected('Dit is goed.', 'goed');
    await userEvent.keyboard(`${back}{Enter}`);
    expect(form.draft.body).to.equal('Dit is **goed**.');
    expect(focused(form)).to.equal(message(form));
    await userEvent.keyboard('beter');
    expect(form.draft.body).to.equal('Dit is **beter**.');
  });

  it.each([
    ['Vet', 'Dit is **goed**.'],
    ['Link', 'Dit is [goed]().'],
    ['Citaat', '> Dit is goed.'],
    ['Lijst', '- Dit is goed.'],
  ])('works by a pointer, and a second press takes it back: %s', async (name, marked) => {
    const form = await withSelected('Dit is goed.', 'goed');
    const tool = tools(form).find((one) => nameOf(one) === name)!;
    await userEvent.click(tool);
    expect(form.draft.body).to.equal(marked);
    expect(focused(form)).to.equal(message(form));
    await userEvent.click(tool);
    expect(form.draft.body).to.equal('Dit is goed.');
  });

  it('has keys of its own in the message, which the page does not hear', async () => {
    const form = await withSelected('Dit is goed.', 'goed');
    const heard: string[] = [];
    form.addEventListener('keydown', ({ key }) => heard.push(key));
    await press('b');
    expect(form.draft.body).to.equal('Dit is **goed**.');
    await press('b');
    await press('k');
    await userEvent.keyboard('https://voorbeeld.nl');
    expect(form.draft.body).to.equal('Dit is [goed](https://voorbeeld.nl).');
    expect(heard).to.include('h').and.not.to.include.members(['b', 'k']);
  });

  it('leaves those keys alone elsewhere', async () => {
    const form = await withSelected('Dit is goed.', 'goed');
    root(form).querySelector<HTMLElement>('#name')!.focus();
    const kept: boolean[] = [];
    form.addEventListener('keydown', (event) => {
      if (event.key === 'b') kept.push(event.defaultPrevented);
      event.preventDefault();
    });
    await press('b');
    expect(kept).to.deep.equal([false]);
    expect(form.draft.body).to.equal('Dit is goed.');
  });

  it('is told of where the message is described, beside what is wrong with it', async () => {
    const form = await withSelected('', '');
    const description = () =>
      (message(form).getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => root(form).querySelector(`#${id}`)?.textContent?.trim());
    const hint = command === 'Meta' ? /^Met ⌘B maak/ : /^Met Ctrl\+B maak je woorden vet, met Ctrl\+K/;
    expect(description()).to.have.length(1);
    expect(description()[0]).to.match(hint);
    await form.submit();
    await form.updateComplete;
    expect(description()[0]).to.equal('Schrijf je reactie.');
    expect(description()[1]).to.match(hint);
    await expect(form).to.be.accessible();
  });

  it('leaves it to the browser to undo', async () => {
    const form = await withSelected('', '');
    await userEvent.keyboard('Dit is goed');
    message(form).setSelectionRange(7, 11);
    await press('b');
    await userEvent.keyboard('{End} en wel');
    expect(form.draft.body).to.equal('Dit is **goed** en wel');
    for (let times = 0; times < 20 && message(form).value !== 'Dit is goed'; times += 1) await undo();
    expect(form.draft.body).to.equal('Dit is goed');
  });

  it('waits while the message is sent', async () => {
    const form = await withSelected('Dit is goed.', 'goed');
    void form.submit();
    await vi.waitUntil(() => form.matches(':state(sending)'));
    await form.updateComplete;
    expect(tools(form).map((one) => one.ariaDisabled)).to.deep.equal(['true', 'true', 'true', 'true']);
    tools(form)[0]!.click();
    message(form).focus();
    await press('b');
    expect(form.draft.body).to.equal('Dit is goed.');
    await expect(form).to.be.accessible();
  });

  it('is not there in a WordPress, which would show the marks', async () => {
    const form = await withSelected('Dit is goed.', 'goed');
    form.service = 'wordpress';
    await form.updateComplete;
    expect(tools(form)).to.deep.equal([]);
    await userEvent.keyboard('Dit');
    await press('b');
    expect(form.draft.body).to.equal('Dit');
    form.service = 'meepraten';
    await form.updateComplete;
    expect(tools(form)).to.have.length(4);
  });
});
