import { expect, fixture, html } from '@open-wc/testing';
import { describe, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnce } from '../../foundation/define-once.js';
import { chosen } from '../../testing/control-kinds.js';
import { provesFormControl } from '../../testing/form-control-suite.js';
import './select.define.js';
import { Select } from './select.js';

const nativeOf = (select: Select) => select.shadowRoot?.querySelector('select') as HTMLSelectElement;
const offered = (select: Select) => [...nativeOf(select).options].map(({ label }) => label);

const order = (more: ReturnType<typeof html> | string = '') =>
  html`<mp-select label="Volgorde" name="order">
    <option value="oldest">Oudste eerst</option>
    <option value="newest">Nieuwste eerst</option>
    ${more}
  </mp-select>`;

const draw = async (template = order()) => {
  const form = await fixture<HTMLFormElement>(html`<form>${template}</form>`);
  const select = form.querySelector('mp-select') as Select;
  await select.updateComplete;
  return { form, select, sent: () => [...new FormData(form)] };
};

describe('<mp-select>', () => {
  provesFormControl(chosen('mp-select'));

  it('offers the options of the page, and starts at the first as a native select does', async () => {
    const { select, sent } = await draw();
    expect(select).to.be.instanceOf(Select);
    expect(nativeOf(select).labels[0]?.textContent?.trim()).to.equal('Volgorde');
    expect(offered(select)).to.deep.equal(['Oudste eerst', 'Nieuwste eerst']);
    expect([select.value, ...sent()]).to.deep.equal(['oldest', ['order', 'oldest']]);
  });

  it('starts at the option that the page marks', async () => {
    const { select } = await draw(order(html`<option value="best" selected>Populairst</option>`));
    expect([select.value, nativeOf(select).value]).to.deep.equal(['best', 'best']);
  });

  it('starts at the first that can be chosen', async () => {
    const { select } = await draw(
      html`<mp-select label="x"
        ><option disabled>Kies</option>
        <option>Bram</option></mp-select
      >`,
    );
    expect([select.value, nativeOf(select).value]).to.deep.equal(['Bram', 'Bram']);
  });

  it('shows an option that cannot be chosen, but does not send it', async () => {
    const { select, sent } = await draw(
      html`<mp-select label="x" name="x"><option value="a" disabled selected>A</option></mp-select>`,
    );
    expect([nativeOf(select).value, sent()]).to.deep.equal(['a', []]);
  });

  it('offers groups of options', async () => {
    const { select } = await draw(
      order(html`<optgroup label="Meer" disabled><option value="best">Populairst</option></optgroup>`),
    );
    const group = nativeOf(select).querySelector('optgroup');
    expect([group?.label, group?.disabled, group?.querySelector('option')?.label]).to.deep.equal([
      'Meer',
      true,
      'Populairst',
    ]);
    await expect(select).to.be.accessible();
  });

  it('follows options that come, change and go', async () => {
    const { select } = await draw();
    select.append(new Option('Populairst', 'best'));
    await vi.waitFor(() => expect(offered(select)).to.have.length(3));
    (select.children[2] as HTMLOptionElement).text = 'Meest besproken';
    await vi.waitFor(() => expect(offered(select)[2]).to.equal('Meest besproken'));
    (select.children[1] as HTMLOptionElement).disabled = true;
    await vi.waitFor(() => expect(nativeOf(select).options[1]?.disabled).to.equal(true));
    select.firstElementChild?.remove();
    await vi.waitFor(() => expect(offered(select)).to.deep.equal(['Nieuwste eerst', 'Meest besproken']));
  });

  it('keeps what is chosen while its option is there, and falls back when it goes', async () => {
    const { select, sent } = await draw();
    select.value = 'newest';
    await select.updateComplete;
    select.prepend(new Option('Populairst', 'best'));
    await vi.waitFor(() => expect(offered(select)).to.have.length(3));
    expect(select.value).to.equal('newest');
    select.lastElementChild?.remove();
    await vi.waitFor(() => expect(select.value).to.equal('best'));
    expect(sent()).to.deep.equal([['order', 'best']]);
  });

  it('waits for the option of a value that was set before', async () => {
    const { select, sent } = await draw(html`<mp-select label="x" name="x" value="b"></mp-select>`);
    expect([select.value, sent()]).to.deep.equal(['b', []]);
    select.append(new Option('A', 'a'), new Option('B', 'b'));
    await vi.waitFor(() => expect(sent()).to.deep.equal([['x', 'b']]));
    expect(nativeOf(select).value).to.equal('b');
  });

  it('sees what came while it was out of the page', async () => {
    const { form, select } = await draw();
    select.remove();
    select.append(new Option('Populairst', 'best'));
    form.append(select);
    await select.updateComplete;
    expect(offered(select)).to.have.length(3);
  });

  it('draws the words of options as words, and none of their handlers', async () => {
    const { select } = await draw(
      order(html`<option value="x" onclick="x()">&lt;b&gt;vet&lt;/b&gt;</option>`),
    );
    expect(offered(select)[2]).to.equal('<b>vet</b>');
    expect(nativeOf(select).options[2]?.hasAttribute('onclick')).to.equal(false);
  });

  it('is changed with the keyboard', async () => {
    const { select } = await draw();
    let changes = 0;
    select.addEventListener('change', () => changes++);
    select.focus();
    await userEvent.keyboard('N');
    await vi.waitFor(() => expect([select.value, changes]).to.deep.equal(['newest', 1]));
  });

  it('has an arrow in the colour of the text, that lets a press through', async () => {
    const { select } = await draw();
    const arrow = select.shadowRoot?.querySelector('.select > svg') as SVGElement;
    expect(getComputedStyle(arrow).color).to.equal(getComputedStyle(nativeOf(select)).color);
    const { left, top, width, height } = arrow.getBoundingClientRect();
    expect(select.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2)).to.equal(
      nativeOf(select),
    );
  });

  it('paints the open list in the colours of the browser on a dark page that does not say it is dark', async () => {
    const page = await fixture<HTMLElement>(html`<div>${order()}</div>`);
    page.style.cssText = 'background: #111; color: #eee; color-scheme: normal';
    const option = nativeOf(page.querySelector('mp-select') as Select).options[0] as HTMLOptionElement;
    const { backgroundColor, color } = getComputedStyle(option);
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('survives a second registration', () => {
    expect(() => defineOnce('mp-select', class extends Select {})).not.to.throw();
    expect(customElements.get('mp-select')).to.equal(Select);
  });
});
