import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './avatar.define.js';

hostileHosts('mp-avatar', {
  named: () => html`<mp-avatar name="Anja van der Berg"></mp-avatar>`,
  nameless: () => html`<mp-avatar></mp-avatar>`,
});
