import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { typed } from '../../testing/control-kinds.js';
import { provesFormControl } from '../../testing/form-control-suite.js';
import '../button/button.define.js';
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

  /** A form of one field and what stands behind it; `press` gives the key as a keyboard would, `submits` who submitted. */
  async function formWith(rest = html``) {
    const submits: (Element | null)[] = [];
    const form = await fixture<HTMLFormElement>(
      html`<form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          submits.push(event.submitter);
        }}
      >
        <mp-text-field label="x" name="x"></mp-text-field>${rest}
      </form>`,
    );
    const input = inputOf(form.querySelector('mp-text-field') as TextField);
    const press = async (key: string, options: KeyboardEventInit = {}) => {
      const bubbling = { bubbles: true, composed: true, cancelable: true };
      input.dispatchEvent(new KeyboardEvent('keydown', { key, ...bubbling, ...options }));
      // The press, and then that of one of our buttons, which waits as well.
      await aTimeout(0);
      await aTimeout(0);
    };
    return { form, press, submits };
  }

  it('submits the form on Enter, once, and on no other key', async () => {
    const { press, submits } = await formWith();
    await press('a');
    expect(submits).to.deep.equal([]);
    await press('Enter');
    expect(submits).to.deep.equal([null]);
  });

  it('leaves Enter to who composes a character, and to a page that has a use for it', async () => {
    const { form, press, submits } = await formWith();
    await press('Enter', { isComposing: true });
    form.addEventListener('keydown', (event) => event.preventDefault());
    await press('Enter');
    expect(submits).to.deep.equal([]);
  });

  it('submits by the first button that does, as Enter in a native field', async () => {
    const { form, press, submits } = await formWith(
      html`<button type="button">Nee</button><button name="to" value="one">Ja</button><button>Ook</button>`,
    );
    await press('Enter');
    expect(submits).to.deep.equal([form.querySelector('[name=to]')]);
  });

  it('submits nothing while that button is disabled, be it native or ours', async () => {
    for (const disabled of [
      html`<button disabled>Ja</button>`,
      html`<mp-button type="submit" disabled>Ja</mp-button>`,
    ]) {
      const { press, submits } = await formWith(disabled);
      await press('Enter');
      expect(submits).to.deep.equal([]);
    }
    const { press, submits } = await formWith(html`<mp-button type="submit">Ja</mp-button>`);
    await press('Enter');
    expect(submits).to.deep.equal([null]);
  });
});
