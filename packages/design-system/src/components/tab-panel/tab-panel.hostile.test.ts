import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './tab-panel.define.js';

hostileHosts('mp-tab-panel', {
  'some text': () => html`<mp-tab-panel label="Voorbeeld">Zo ziet je reactie eruit.</mp-tab-panel>`,
});
