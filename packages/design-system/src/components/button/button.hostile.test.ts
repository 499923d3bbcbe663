import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './button.define.js';
import { buttonVariants } from './button.js';

hostileHosts('mp-button', {
  ...Object.fromEntries(
    buttonVariants.map((variant) => [
      variant,
      () => html`<mp-button variant=${variant}>Reactie plaatsen</mp-button>`,
    ]),
  ),
  disabled: () => html`<mp-button variant="primary" disabled>Reactie plaatsen</mp-button>`,
  'a long word': () => html`<mp-button>Arbeidsongeschiktheidsverzekeringsmaatschappijen</mp-button>`,
});
