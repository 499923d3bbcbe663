import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { it } from 'vitest';
import type { ControlKind, ControlState } from './control-kinds.js';

/** What a page can do with any control of ours, as with a native one. */
interface FormControl extends LitElement {
  name: string;
  value: string;
  checked?: boolean;
  required: boolean;
  disabled: boolean;
  checkValidity(): boolean;
  formStateRestoreCallback(state: string): void;
}

type Attributes = Readonly<Record<string, string>>;

const named = { label: 'Naam', name: 'name' };

const sent = (element: HTMLFormElement) => [...new FormData(element)];

const nativeControl = (field: FormControl) =>
  field.shadowRoot?.querySelector<HTMLInputElement>('[part=input]') as HTMLInputElement;

async function inForm({ tagName, content }: ControlKind, attributes: Attributes) {
  const field = document.createElement(tagName) as FormControl;
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  field.append(...(content?.() ?? []));
  const element = await fixture<HTMLFormElement>(html`<form><fieldset>${field}</fieldset></form>`);
  await field.updateComplete;
  return { element, field };
}

/** Proves that a control takes part in a form as a native one of its kind does. Call it inside a `describe`. */
export function provesFormControl(kind: ControlKind): void {
  const { property, empty, filled } = kind;
  const draw = ({ attributes }: ControlState, more: Attributes = {}) =>
    inForm(kind, { ...named, ...attributes, ...more });
  const pairOf = ({ sent: value }: ControlState, name = 'name') => (value === null ? [] : [[name, value]]);

  /** As a reader does it: the native control tells of it. */
  async function enter(field: FormControl, { now }: ControlState): Promise<void> {
    Object.assign(nativeControl(field), { [property]: now });
    nativeControl(field).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await field.updateComplete;
  }

  for (const [name, state] of Object.entries({ empty, filled })) {
    it(`sends what it is when ${name}, under its name`, async () => {
      const { element, field } = await draw(state);
      expect(sent(element)).to.deep.equal(pairOf(state));
      expect(nativeControl(field)[property]).to.equal(state.now);
    });
  }

  it('sends nothing without a name', async () => {
    const { element } = await inForm(kind, { label: 'Naam', ...filled.attributes });
    expect(sent(element)).to.deep.equal([]);
  });

  it('sends under a name that was set as a property', async () => {
    const { element, field } = await inForm(kind, { label: 'Naam', ...filled.attributes });
    field.name = 'author';
    await field.updateComplete;
    expect(sent(element)).to.deep.equal(pairOf(filled, 'author'));
  });

  it('sends what the reader made of it and tells of it at once and when done', async () => {
    const { element, field } = await draw(empty);
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    await enter(field, filled);
    nativeControl(field).dispatchEvent(new Event('change', { bubbles: true }));
    expect(sent(element)).to.deep.equal(pairOf(filled));
    expect(field[property]).to.equal(filled.now);
    expect(heard).to.deep.equal(['input', 'change']);
  });

  it('makes no event of what the page sets', async () => {
    const { element, field } = await draw(empty);
    let heard = 0;
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard++);
    Object.assign(field, { [property]: filled.now });
    await field.updateComplete;
    expect(nativeControl(field)[property]).to.equal(filled.now);
    expect(sent(element)).to.deep.equal(pairOf(filled));
    expect(heard).to.equal(0);
  });

  for (const [name, first, then] of [
    ['filled', filled, empty],
    ['empty', empty, filled],
  ] as const) {
    it(`is ${name} again on reset where it was at first, also after a move in the page`, async () => {
      const { element, field } = await draw(first);
      await enter(field, then);
      element.append(field);
      await field.updateComplete;
      expect(sent(element)).to.deep.equal(pairOf(then));
      element.reset();
      await field.updateComplete;
      expect(sent(element)).to.deep.equal(pairOf(first));
      expect(nativeControl(field)[property]).to.equal(first.now);
    });

    it(`takes back what the browser restores where it was ${name}`, async () => {
      const { element, field } = await draw(first);
      field.formStateRestoreCallback(String(then.now));
      await field.updateComplete;
      expect(sent(element)).to.deep.equal(pairOf(then));
      expect(nativeControl(field)[property]).to.equal(then.now);
    });
  }

  it('blocks the form while required and empty', async () => {
    const { element, field } = await draw(empty);
    expect(element.checkValidity()).to.equal(true);
    field.required = true;
    await field.updateComplete;
    expect([element.checkValidity(), field.checkValidity()]).to.deep.equal([false, false]);
    await enter(field, filled);
    expect([element.checkValidity(), field.checkValidity()]).to.deep.equal([true, true]);
  });

  it('takes no input and sends nothing while disabled', async () => {
    const { element, field } = await draw(filled);
    field.disabled = true;
    await field.updateComplete;
    expect(nativeControl(field).disabled).to.equal(true);
    expect(sent(element)).to.deep.equal([]);
    field.disabled = false;
    await field.updateComplete;
    expect(nativeControl(field).disabled).to.equal(false);
    expect(sent(element)).to.deep.equal(pairOf(filled));
  });

  it('is disabled just as long as the fieldset around it', async () => {
    const { element, field } = await draw(filled);
    const fieldset = element.querySelector('fieldset') as HTMLFieldSetElement;
    fieldset.disabled = true;
    await field.updateComplete;
    expect(nativeControl(field).disabled).to.equal(true);
    expect(field.disabled).to.equal(false);
    expect(sent(element)).to.deep.equal([]);
    fieldset.disabled = false;
    await field.updateComplete;
    expect(nativeControl(field).disabled).to.equal(false);
    expect(sent(element)).to.deep.equal(pairOf(filled));
  });

  it('gives its focus to the native control', async () => {
    const { field } = await draw(empty);
    field.focus();
    expect(field.shadowRoot?.activeElement).to.equal(nativeControl(field));
  });

  it(`${kind.labelPress} the native control when its label is pressed`, async () => {
    const { element, field } = await draw(empty);
    field.shadowRoot?.querySelector('label')?.click();
    await field.updateComplete;
    if (kind.labelPress === 'focuses') expect(field.shadowRoot?.activeElement).to.equal(nativeControl(field));
    else expect(sent(element)).to.deep.equal(pairOf(filled));
  });

  it('ties its hint and its error to the native control', async () => {
    const { field } = await draw(empty);
    const described = () =>
      nativeControl(field)
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => field.shadowRoot?.getElementById(id)?.textContent);
    expect(described()).to.equal(undefined);
    Object.assign(field, { hint: 'Zoals je heet', error: 'Vul je naam in' });
    await field.updateComplete;
    expect(described()).to.deep.equal(['Vul je naam in', 'Zoals je heet']);
    expect(nativeControl(field).getAttribute('aria-invalid')).to.equal('true');
  });

  const states: Readonly<Record<string, Attributes>> = {
    empty: {},
    filled: filled.attributes,
    required: { required: '' },
    disabled: { disabled: '' },
    wrong: { hint: 'Zoals je heet', error: 'Vul je naam in' },
  };
  for (const [state, attributes] of Object.entries(states)) {
    it(`is accessible when ${state}`, async () => {
      const { element } = await draw(empty, attributes);
      await expect(element).to.be.accessible();
    });
  }
}
