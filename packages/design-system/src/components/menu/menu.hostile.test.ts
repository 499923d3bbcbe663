import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './menu.define.js';
import type { Menu } from './menu.js';

const menu = (compact = false) =>
  html`<mp-menu label="Meer acties" ?compact=${compact}>
    <mp-menu-item>Kopieer link</mp-menu-item>
    <mp-menu-item variant="danger">Intrekken</mp-menu-item>
  </mp-menu>`;

hostileHosts('mp-menu', {
  closed: () => menu(),
  'three dots': () => menu(true),
  open: { draw: () => menu(), reach: (element: Menu) => element.show() },
});
