import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { typed } from '../../testing/control-kinds.js';
import { provesFormControl } from '../../testing/form-control-suite.js';
import './text-area.define.js';
import { TextArea } from './text-area.js';

const nativeOf = (field: TextArea) => field.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;

describe('<mp-text-area>', () => {
  provesFormControl(typed('mp-text-area'));

  it('is five empty lines by default', async () => {
    const field = await fixture<TextArea>(html`<mp-text-area label="Reactie"></mp-text-area>`);
    expect(field).to.be.instanceOf(TextArea);
    expect(nativeOf(field).rows).to.equal(5);
    expect(nativeOf(field).value).to.equal('');
    expect(nativeOf(field).labels[0]?.textContent?.trim()).to.equal('Reactie');
  });

  it('shows as many lines as asked', async () => {
    const field = await fixture<TextArea>(html`<mp-text-area label="x" rows="9"></mp-text-area>`);
    expect(nativeOf(field).rows).to.equal(9);
  });

  it('can be read and copied while readonly, and still sends', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><mp-text-area label="x" name="body" value="Dag" readonly></mp-text-area></form>`,
    );
    const field = form.querySelector('mp-text-area') as TextArea;
    expect(nativeOf(field).readOnly).to.equal(true);
    expect([...new FormData(form)]).to.deep.equal([['body', 'Dag']]);
  });

  it('keeps line ends as they were typed', async () => {
    const field = await fixture<TextArea>(html`<mp-text-area label="x"></mp-text-area>`);
    field.value = 'een\n\ntwee';
    await field.updateComplete;
    expect(nativeOf(field).value).to.equal('een\n\ntwee');
  });
});
