import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './visually-hidden.define.js';

hostileHosts('mp-visually-hidden', {
  words: () => html`<mp-visually-hidden>Twee reacties</mp-visually-hidden>`,
});
