import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './checkbox.define.js';

hostileHosts('mp-checkbox', {
  empty: () => html`<mp-checkbox label="Houd me op de hoogte van nieuwe reacties"></mp-checkbox>`,
  checked: () => html`<mp-checkbox label="Houd me op de hoogte" checked></mp-checkbox>`,
  'neither checked nor not': () => html`<mp-checkbox label="Alle berichten" indeterminate></mp-checkbox>`,
  'required and wrong': () =>
    html`<mp-checkbox
      label="Ik ga akkoord"
      hint="Lees eerst de huisregels"
      error="Vink dit aan om mee te praten"
      required
    ></mp-checkbox>`,
  disabled: () => html`<mp-checkbox label="Houd me op de hoogte" checked disabled></mp-checkbox>`,
  'a long word': () =>
    html`<mp-checkbox label="Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger"></mp-checkbox>`,
});
