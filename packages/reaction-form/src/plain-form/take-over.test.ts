import { DraftStore, emptyDraft, type ReactionsClient } from '@meepraten/reactions-client';
import { expect, fixture, html } from '@open-wc/testing';
import { beforeEach, describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ReactionForm } from '../reaction-form/reaction-form.js';

let tag = '';
let count = 0;

beforeEach(() => {
  tag = `late-form-${(count += 1)}`;
  localStorage.clear();
});

/** A page as served: the plain form in a tag that no script has defined yet. */
async function serve() {
  const page = await fixture<HTMLElement>(html`
    <section lang="nl">
      <form method="post" action="/f/default">
        <label>Reactie <textarea name="body"></textarea></label>
        <label>Naam <input name="name" /></label>
        <input type="checkbox" name="subscribe" aria-label="Mail mij" />
        <input type="hidden" name="parentId" value="r7" />
        <input type="hidden" name="key" value="key-of-the-page" />
        <button>Verstuur</button>
      </form>
      <button id="elsewhere">Elders</button>
    </section>
  `);
  const element = document.createElement(tag);
  element.setAttribute('server', '/plain');
  element.setAttribute('thread', `/${tag}`);
  const form = page.querySelector('form')!;
  form.replaceWith(element);
  element.append(form);
  return {
    page,
    element: element as ReactionForm,
    form,
    body: form.querySelector('textarea')!,
    name: form.querySelector<HTMLInputElement>('[name=name]')!,
  };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

/** The script arrives: the tag that stands in the page becomes a form. */
async function upgrade(element: ReactionForm, client: ReactionForm['client'] = null): Promise<void> {
  element.client = client;
  customElements.define(element.localName, class extends ReactionForm {});
  await element.updateComplete;
  // From here on the form is watched: what does that is fetched where there is one.
  await import('./empty-form.js');
  await aMoment();
}

const ours = (element: ReactionForm) => element.shadowRoot!.querySelector<HTMLTextAreaElement>('#body');

describe('a plain form in the page', () => {
  it('makes place at once when nobody is in it, and what it held goes along', async () => {
    const { element, form, body, name } = await serve();
    body.value = 'Getypt voor het script er was';
    name.value = 'Sanne';
    form.querySelector<HTMLInputElement>('[name=subscribe]')!.checked = true;
    await upgrade(element);
    await vi.waitFor(() => expect(ours(element)?.value).to.equal('Getypt voor het script er was'));
    expect(element.draft).to.deep.include({ name: 'Sanne', subscribe: true });
    expect(element.parentId).to.equal('r7');
    expect(form.checkVisibility()).to.equal(false);
    expect(localStorage.getItem(localStorage.key(0)!)).to.include('key-of-the-page');
  });

  it('stays while a field has the focus; the caret goes along after', async () => {
    const { page, element, body, name } = await serve();
    body.value = 'Een halve zin';
    body.focus();
    body.setSelectionRange(4, 9);
    await upgrade(element);
    expect(document.activeElement).to.equal(body);
    expect(ours(element)).to.equal(null);
    name.focus();
    await aMoment();
    expect(ours(element)).to.equal(null);
    body.focus();
    page.querySelector<HTMLElement>('#elsewhere')!.focus();
    await vi.waitFor(() => expect(ours(element)?.selectionEnd).to.equal(9));
    expect(ours(element)?.selectionStart).to.equal(4);
    expect(document.activeElement?.id).to.equal('elsewhere');
  });

  it('stays while an input method is composing', async () => {
    const { element, body } = await serve();
    body.focus();
    await upgrade(element);
    body.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    body.blur();
    await aMoment();
    expect(ours(element)).to.equal(null);
    body.value = 'か';
    body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await vi.waitFor(() => expect(ours(element)?.value).to.equal('か'));
  });

  it('stays under a pressed pointer, so that the click lands where it was aimed', async () => {
    const { element, body } = await serve();
    body.focus();
    await upgrade(element);
    document.dispatchEvent(new PointerEvent('pointerdown'));
    body.blur();
    await aMoment();
    expect(ours(element)).to.equal(null);
    document.dispatchEvent(new PointerEvent('pointerup'));
    await vi.waitFor(() => expect(ours(element)).not.to.equal(null));
  });

  it('is sent by the element when its own button is pressed', async () => {
    const submit = vi.fn<ReactionsClient['submit']>(() => new Promise(() => {}));
    const { element, form, body, name } = await serve();
    name.value = 'Sanne';
    body.focus();
    await upgrade(element, { submit, list: () => new Promise(() => {}) });
    await userEvent.type(body, 'Klaar');
    await userEvent.click(form.querySelector('button')!);
    await vi.waitFor(() => expect(submit.mock.calls).to.have.length(1));
    const [request, options] = submit.mock.calls[0]!;
    expect(request).to.deep.include({ body: 'Klaar', name: 'Sanne', parentId: 'r7' });
    expect(options.key).to.equal('key-of-the-page');
  });

  it('does not wipe out a draft that the device has kept', async () => {
    const { element, body } = await serve();
    const place = { server: '/plain', site: 'default', thread: `/${tag}`, parentId: 'r7' };
    const draft = { ...emptyDraft, body: 'Van gisteren', name: 'Sanne' };
    new DraftStore(place).write({ draft, key: 'k', sent: null });
    body.value = 'Van nu';
    await upgrade(element);
    await vi.waitFor(() => expect(ours(element)?.value).to.equal('Van gisteren\n\nVan nu'));
    expect(element.draft.name).to.equal('Sanne');
  });

  it('is taken over after the element was moved in the DOM', async () => {
    const { page, element, body } = await serve();
    body.value = 'Verhuisd';
    body.focus();
    await upgrade(element);
    page.prepend(element);
    await vi.waitFor(() => expect(ours(element)?.value).to.equal('Verhuisd'));
  });
});
