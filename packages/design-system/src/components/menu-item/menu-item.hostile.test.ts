import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './menu-item.define.js';
import { menuItemVariants } from './render-menu-item.js';

hostileHosts('mp-menu-item', {
  ...Object.fromEntries(
    menuItemVariants.map((variant) => [
      variant,
      () => html`<mp-menu-item variant=${variant}>Kopieer link</mp-menu-item>`,
    ]),
  ),
  disabled: () => html`<mp-menu-item disabled>Melden</mp-menu-item>`,
  'a link': () => html`<mp-menu-item href="#elders">Ga erheen</mp-menu-item>`,
  'a long word': () => html`<mp-menu-item>Arbeidsongeschiktheidsverzekeringsmaatschappijen</mp-menu-item>`,
});
