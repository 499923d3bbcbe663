import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './text-area.define.js';

hostileHosts('mp-text-area', {
  filled: () => html`<mp-text-area label="Naam" value="Anna de Vries"></mp-text-area>`,
  'required and wrong': () =>
    html`<mp-text-area label="Naam" hint="Zoals u heet" error="Vul uw naam in" required></mp-text-area>`,
  disabled: () => html`<mp-text-area label="Naam" value="Anna de Vries" disabled></mp-text-area>`,
});
