import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './text-field.define.js';

hostileHosts('mp-text-field', {
  filled: () => html`<mp-text-field label="Naam" value="Anna de Vries"></mp-text-field>`,
  'required and wrong': () =>
    html`<mp-text-field label="Naam" hint="Zoals u heet" error="Vul uw naam in" required></mp-text-field>`,
  disabled: () => html`<mp-text-field label="Naam" value="Anna de Vries" disabled></mp-text-field>`,
});
