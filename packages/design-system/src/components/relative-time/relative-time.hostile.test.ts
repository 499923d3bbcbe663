import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './relative-time.define.js';

hostileHosts('mp-relative-time', {
  date: () => html`<mp-relative-time datetime="2024-05-01T12:00:00Z"></mp-relative-time>`,
  'no date': () => html`<mp-relative-time datetime="ooit"></mp-relative-time>`,
});
