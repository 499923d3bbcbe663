import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import './reaction-form.define.js';
import type { ReactionForm } from './reaction-form.js';

describe('what a browser fills in by itself', () => {
  const draw = () =>
    fixture<ReactionForm>(
      html`<mp-reaction-form
        lang="nl"
        server="/autofill"
        thread="/t"
        without-device-storage
      ></mp-reaction-form>`,
    );
  const fields = (form: ReactionForm) => [
    ...form.shadowRoot!.querySelectorAll<HTMLInputElement>('[part=input]'),
  ];

  it('is asked for by the names that browsers know, in one form with its labels', async () => {
    const form = await draw();
    const asked = fields(form).filter(({ type }) => !['checkbox', 'textarea'].includes(type));
    expect(asked.map((one) => [one.name, one.type, one.getAttribute('autocomplete')])).to.deep.equal([
      ['name', 'text', 'name'],
      ['email', 'email', 'email'],
      ['website', 'url', 'url'],
    ]);
    for (const field of fields(form)) {
      expect(field.form).to.equal(form.shadowRoot!.querySelector('form'));
      expect(field.labels).to.have.length(1);
    }
  });

  it('is the draft, whatever is filled in at once', async () => {
    const form = await draw();
    for (const [name, value] of [
      ['name', 'Sanne'],
      ['email', 'sanne@voorbeeld.nl'],
    ] as const) {
      const field = fields(form).find((one) => one.name === name)!;
      field.value = value;
      // As browsers do: no key is pressed, and the event may tell nothing of how it came.
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    expect(form.draft).to.include({ name: 'Sanne', email: 'sanne@voorbeeld.nl' });
    await form.updateComplete;
    expect(fields(form).map(({ name, value }) => [name, value])).to.deep.include(['name', 'Sanne']);
  });

  it('looks like no login to a password manager', async () => {
    const form = await draw();
    const looks = fields(form).filter(
      ({ type, name, autocomplete }) =>
        type === 'password' || /user|login|pass/i.test(name) || /username|password/.test(autocomplete),
    );
    expect(looks).to.deep.equal([]);
  });
});
