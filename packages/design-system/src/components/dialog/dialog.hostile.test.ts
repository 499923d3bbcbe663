import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './dialog.define.js';

const word = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen';

hostileHosts('mp-dialog', {
  closed: () => html`<mp-dialog lang="nl" heading="Bewaard">tekst</mp-dialog>`,
  open: () =>
    html`<mp-dialog lang="nl" heading="Bewaard op dit apparaat" open
      >Twee artikelen, die op dit apparaat bewaard zijn.</mp-dialog
    >`,
  'a long word': () => html`<mp-dialog lang="nl" heading=${word} open>${word}</mp-dialog>`,
});
