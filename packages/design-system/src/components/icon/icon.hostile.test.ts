import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import { bookmark, warning } from '../../icons/index.js';
import './icon.define.js';

hostileHosts('mp-icon', {
  decoration: () => html`<mp-icon .drawing=${bookmark}></mp-icon>`,
  'with a label': () => html`<mp-icon .drawing=${warning} label="Let op"></mp-icon>`,
});
