import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './card.define.js';

hostileHosts('mp-card', { plain: () => html`<mp-card>Een virtueel assistent werkt op afstand.</mp-card>` });
