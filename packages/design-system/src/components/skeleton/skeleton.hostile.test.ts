import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './skeleton.define.js';

hostileHosts('mp-skeleton', { plain: () => html`<mp-skeleton lines="4"></mp-skeleton>` });
