import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { it } from 'vitest';

/** What a page can do with any control of ours, as with a native one. */
interface FormControl extends LitElement {
  name: string;
  value: string;
  required: boolean;
  disabled: boolean;
  checkValidity(): boolean;
  formStateRestoreCallback(state: string): void;
}

const form = async (control: ReturnType<typeof staticHtml>) => {
  const element = await fixture<HTMLFormElement>(html`<form><fieldset>${control}</fieldset></form>`);
  const [field] = element.querySelectorAll<FormControl>('[data-control]');
  if (!field) throw new Error('The form holds no control.');
  await field.updateComplete;
  return { element, field };
};

const sent = (element: HTMLFormElement) => [...new FormData(element)];

const nativeControl = (field: FormControl) =>
  field.shadowRoot?.querySelector<HTMLInputElement>('[part=input]') as HTMLInputElement;

/** Types as a reader does: the native control tells of it. */
async function typeInto(field: FormControl, text: string): Promise<void> {
  nativeControl(field).value = text;
  nativeControl(field).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await field.updateComplete;
}

/**
 * Proves that a control takes part in a form as a native one does. Call it inside a `describe`.
 *
 * @param tagName A registered element that stands for one text value.
 */
export function provesFormControl(tagName: string): void {
  const tag = unsafeStatic(tagName);
  const named = (value = '') =>
    staticHtml`<${tag} data-control label="Naam" name="name" value=${value}></${tag}>`;

  it('sends its value under its name', async () => {
    const { element } = await form(named('Anna'));
    expect(sent(element)).to.deep.equal([['name', 'Anna']]);
  });

  it('sends nothing without a name', async () => {
    const { element } = await form(staticHtml`<${tag} data-control label="Naam" value="Anna"></${tag}>`);
    expect(sent(element)).to.deep.equal([]);
  });

  it('sends under a name that was set as a property', async () => {
    const { element, field } = await form(
      staticHtml`<${tag} data-control label="Naam" value="Anna"></${tag}>`,
    );
    field.name = 'author';
    await field.updateComplete;
    expect(sent(element)).to.deep.equal([['author', 'Anna']]);
  });

  it('sends what the reader typed and tells of it while typing and when left', async () => {
    const { element, field } = await form(named());
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    await typeInto(field, 'Bram');
    nativeControl(field).dispatchEvent(new Event('change', { bubbles: true }));
    expect(sent(element)).to.deep.equal([['name', 'Bram']]);
    expect(heard).to.deep.equal(['input', 'change']);
  });

  it('makes no event of a value that the page sets', async () => {
    const { element, field } = await form(named());
    let heard = 0;
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard++);
    field.value = 'Anna';
    await field.updateComplete;
    expect(nativeControl(field).value).to.equal('Anna');
    expect(heard).to.equal(0);
  });

  it('goes back to its first value on reset, also after a move in the page', async () => {
    const { element, field } = await form(named('Anna'));
    await typeInto(field, 'Bram');
    element.append(field);
    element.reset();
    await field.updateComplete;
    expect(sent(element)).to.deep.equal([['name', 'Anna']]);
    expect(nativeControl(field).value).to.equal('Anna');
  });

  it('takes back what the browser restores', async () => {
    const { element, field } = await form(named());
    field.formStateRestoreCallback('Bram');
    await field.updateComplete;
    expect(sent(element)).to.deep.equal([['name', 'Bram']]);
  });

  it('blocks the form while required and empty', async () => {
    const { element, field } = await form(named());
    field.required = true;
    await field.updateComplete;
    expect(element.checkValidity()).to.equal(false);
    await typeInto(field, 'Bram');
    expect(element.checkValidity()).to.equal(true);
  });

  it('takes no input and sends nothing while disabled', async () => {
    const { element, field } = await form(named('Anna'));
    field.disabled = true;
    await field.updateComplete;
    expect(nativeControl(field).disabled).to.equal(true);
    expect(sent(element)).to.deep.equal([]);
    field.disabled = false;
    await field.updateComplete;
    expect(nativeControl(field).disabled).to.equal(false);
    expect(sent(element)).to.deep.equal([['name', 'Anna']]);
  });

  it('is disabled just as long as the fieldset around it', async () => {
    const { element, field } = await form(named('Anna'));
    const fieldset = element.querySelector('fieldset') as HTMLFieldSetElement;
    fieldset.disabled = true;
    await field.updateComplete;
    expect(nativeControl(field).disabled).to.equal(true);
    expect(field.disabled).to.equal(false);
    fieldset.disabled = false;
    await field.updateComplete;
    expect(nativeControl(field).disabled).to.equal(false);
    expect(sent(element)).to.deep.equal([['name', 'Anna']]);
  });

  it('puts the caret in the native control when it gets focus or its label is pressed', async () => {
    const { field } = await form(named());
    field.focus();
    expect(field.shadowRoot?.activeElement).to.equal(nativeControl(field));
    field.blur();
    field.shadowRoot?.querySelector('label')?.click();
    expect(field.shadowRoot?.activeElement).to.equal(nativeControl(field));
  });

  it('ties its hint and its error to the native control', async () => {
    const { field } = await form(named());
    const described = () =>
      nativeControl(field)
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => field.shadowRoot?.getElementById(id)?.textContent);
    expect(described()).to.equal(undefined);
    Object.assign(field, { hint: 'Zoals u heet', error: 'Vul uw naam in' });
    await field.updateComplete;
    expect(described()).to.deep.equal(['Vul uw naam in', 'Zoals u heet']);
    expect(nativeControl(field).getAttribute('aria-invalid')).to.equal('true');
  });

  const states = {
    empty: named(),
    filled: named('Anna'),
    required: staticHtml`<${tag} data-control label="Naam" required></${tag}>`,
    disabled: staticHtml`<${tag} data-control label="Naam" disabled></${tag}>`,
    wrong: staticHtml`<${tag} data-control label="Naam" hint="Zoals u heet" error="Vul uw naam in"></${tag}>`,
  };
  for (const [state, control] of Object.entries(states)) {
    it(`is accessible when ${state}`, async () => {
      const { element } = await form(control);
      await expect(element).to.be.accessible();
    });
  }
}
