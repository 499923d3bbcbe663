import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { deadAddress, entries, feedOf } from '../testing/feeds.js';
import './related-reads.define.js';
import type { RelatedReads } from './related-reads.js';

const loads =
  (src: string, event: 'related-reads-loaded' | 'related-reads-failed') => (element: RelatedReads) => {
    setTimeout(() => (element.src = src));
    return oneEvent(element, event);
  };

const fromFeed = (layout: string) => ({
  draw: () =>
    html`<mp-related-reads lang="nl" layout=${layout} with-reasons save="local"></mp-related-reads>`,
  reach: loads(feedOf(entries), 'related-reads-loaded'),
});

hostileHosts('mp-related-reads', {
  'served children': () =>
    html`<mp-related-reads lang="nl" heading="Lees ook">
      <ul>
        <li><a href="https://blog.example/vissen">Over vissen</a></li>
        <li><a href="https://blog.example/tarief">Wat kost het?</a></li>
      </ul>
    </mp-related-reads>`,
  'a list': fromFeed('list'),
  cards: fromFeed('cards'),
  'a compact list': fromFeed('compact'),
  'a failure': {
    draw: () => html`<mp-related-reads lang="nl"></mp-related-reads>`,
    reach: loads(deadAddress(), 'related-reads-failed'),
  },
});
