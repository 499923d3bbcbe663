import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './progress.define.js';

hostileHosts('mp-progress', {
  'half-way': () => html`<mp-progress label="Importeren" value="0.5"></mp-progress>`,
  'who knows how far': () => html`<mp-progress label="Importeren"></mp-progress>`,
});
