import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './notice.define.js';
import { noticeVariants } from './notice.js';

hostileHosts(
  'mp-notice',
  Object.fromEntries(
    noticeVariants.map((variant) => [
      variant,
      () => html`<mp-notice variant=${variant}>Uw reactie wacht op goedkeuring.</mp-notice>`,
    ]),
  ),
);
