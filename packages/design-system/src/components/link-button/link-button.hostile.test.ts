import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import { buttonVariants } from '../button/button.js';
import './link-button.define.js';

hostileHosts('mp-link-button', {
  ...Object.fromEntries(
    buttonVariants.map((variant) => [
      variant,
      () => html`<mp-link-button href="/a" variant=${variant}>Lees het artikel</mp-link-button>`,
    ]),
  ),
  'an address that is none': () => html`<mp-link-button href="data:,x">Lees het artikel</mp-link-button>`,
});
