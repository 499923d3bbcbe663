import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './badge.define.js';
import { badgeVariants } from './render-badge.js';

hostileHosts(
  'mp-badge',
  Object.fromEntries(
    badgeVariants.map((variant) => [
      variant,
      () => html`<mp-badge variant=${variant}>Wacht op goedkeuring</mp-badge>`,
    ]),
  ),
);
