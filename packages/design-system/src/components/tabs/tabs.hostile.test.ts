import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './tabs.define.js';

const tabs = (labels: readonly string[], selected = 0) =>
  html`<mp-tabs label="Reactie" selected=${selected}>
    ${labels.map((label) => html`<mp-tab-panel label=${label}>Wat er bij ${label} staat.</mp-tab-panel>`)}
  </mp-tabs>`;

hostileHosts('mp-tabs', {
  'the first of two': () => tabs(['Schrijven', 'Voorbeeld']),
  'the last of many': () => tabs(['Alles', 'Nieuw', 'Wacht op goedkeuring', 'Gemeld', 'Verwijderd'], 4),
  'a long word': () => tabs(['Arbeidsongeschiktheidsverzekeringsmaatschappijen', 'Kort']),
});
