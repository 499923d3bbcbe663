import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './toggletip.define.js';
import type { Toggletip } from './toggletip.js';

const draw = () =>
  html`<mp-toggletip lang="nl" about="Wacht op goedkeuring">Anderen zien dit na goedkeuring.</mp-toggletip>`;

hostileHosts('mp-toggletip', {
  closed: draw,
  open: {
    draw,
    reach: (element: Toggletip) => element.shadowRoot?.querySelector<HTMLElement>('[popover]')?.showPopover(),
  },
});
