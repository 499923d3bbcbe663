import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { typed } from '../../testing/control-kinds.js';
import { provesFormControl } from '../../testing/form-control-suite.js';
import './text-field.define.js';
import { TextField, textFieldTypes } from './text-field.js';

const inputOf = (field: TextField) => field.shadowRoot?.querySelector('input') as HTMLInputElement;

describe('<mp-text-field>', () => {
  provesFormControl(typed('mp-text-field'));

  it('is an empty line of text by default', async () => {
    const field = await fixture<TextField>(html`<mp-text-field label="Naam"></mp-text-field>`);
    expect(field).to.be.instanceOf(TextField);
    expect(inputOf(field).type).to.equal('text');
    expect(inputOf(field).value).to.equal('');
    expect(inputOf(field).labels?.[0]?.textContent?.trim()).to.equal('Naam');
    expect(field.getAttributeNames()).to.deep.equal(['label']);
  });

  for (const type of textFieldTypes) {
    it(`shows the keyboard for ${type}`, async () => {
      const field = await fixture<TextField>(html`<mp-text-field label="x" type=${type}></mp-text-field>`);
      expect(inputOf(field).type).to.equal(type);
    });
  }

  it('lets the browser fill it in', async () => {
    const field = await fixture<TextField>(
      html`<mp-text-field label="x" autocomplete="name"></mp-text-field>`,
    );
    expect(inputOf(field).autocomplete).to.equal('name');
  });

  it('refuses an address that is none', async () => {
    const field = await fixture<TextField>(
      html`<mp-text-field label="E-mail" type="email" value="anna"></mp-text-field>`,
    );
    expect(field.checkValidity()).to.equal(false);
    field.value = 'anna@example.nl';
    await field.updateComplete;
    expect(field.checkValidity()).to.equal(true);
  });

  it('submits the form on Enter, but not while composing a character', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form @submit=${(event: Event) => event.preventDefault()}>
        <mp-text-field label="x" name="x"></mp-text-field>
      </form>`,
    );
    const field = form.querySelector('mp-text-field') as TextField;
    let submits = 0;
    form.addEventListener('submit', () => submits++);
    const enter = (isComposing: boolean) =>
      inputOf(field).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true }),
      );
    enter(true);
    expect(submits).to.equal(0);
    const submitted = oneEvent(form, 'submit');
    enter(false);
    await submitted;
    expect(submits).to.equal(1);
  });
});
