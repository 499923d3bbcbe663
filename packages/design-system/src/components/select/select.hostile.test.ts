import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './select.define.js';

const options = html`<option value="oldest">Oudste eerst</option>
  <option value="newest">Nieuwste eerst</option>`;

hostileHosts('mp-select', {
  filled: () => html`<mp-select label="Volgorde" value="newest">${options}</mp-select>`,
  'required and wrong': () =>
    html`<mp-select label="Volgorde" hint="Wat eerst komt" error="Kies een volgorde" required
      ><option value="">Kies</option>
      ${options}</mp-select
    >`,
  disabled: () => html`<mp-select label="Volgorde" disabled>${options}</mp-select>`,
  'a long word': () =>
    html`<mp-select label="x"
      ><option>Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger</option></mp-select
    >`,
});
