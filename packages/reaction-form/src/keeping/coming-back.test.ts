import { emptyDraft, DraftStore, type DraftPlace } from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import '../reaction-form/reaction-form.define.js';
import type { ReactionForm } from '../reaction-form/reaction-form.js';
import { outOfReach, typeMessage } from './testing/kept-elsewhere.js';

const place: DraftPlace = { server: outOfReach('back'), site: 'default', thread: '/t', parentId: null };

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

const draw = () =>
  fixture<ReactionForm>(
    html`<mp-reaction-form lang="nl" server=${place.server} thread=${place.thread}></mp-reaction-form>`,
  );

const field = (form: ReactionForm, name: string) =>
  form.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;
const status = (form: ReactionForm) => form.shadowRoot!.querySelector('[part=status]')?.textContent ?? '';

/** The browser shows the page as it was left, without making it anew. */
const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

/** What another page has done with the draft meanwhile: a page that sleeps is told of nothing. */
function keepSilently(body: string): void {
  const drafts = new DraftStore(place);
  drafts.write({ key: 'other', sent: null, ...drafts.read(), draft: { ...emptyDraft, body } });
}

describe('a page that comes back from the memory of the browser', () => {
  it('goes on where its reader was', async () => {
    const form = await draw();
    await typeMessage(form, 'Half af');
    comeBack();
    await form.updateComplete;
    expect(field(form, 'body').value).to.equal('Half af');
    expect(status(form).trim()).to.equal('');
  });

  it('takes over what was written on in another page', async () => {
    const form = await draw();
    await typeMessage(form, 'Half af');
    keepSilently('Half af, en nu verder');
    comeBack();
    await vi.waitFor(() => expect(field(form, 'body').value).to.equal('Half af, en nu verder'));
  });

  it('asks which text to keep where another page has another', async () => {
    const form = await draw();
    await typeMessage(form, 'Half af');
    keepSilently('Iets heel anders');
    comeBack();
    await vi.waitFor(() => expect(status(form)).to.match(/ander tabblad/));
    expect(field(form, 'body').value).to.equal('Half af');
  });
});
