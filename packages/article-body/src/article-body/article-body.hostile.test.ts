import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { vi } from 'vitest';
import { readingListKey } from '@meepraten/article-sources';
import { addressOf, blogPage, deadAddress } from '../testing/pages.js';
import './article-body.define.js';
import type { ArticleBody } from './article-body.js';

const loads = (src: string, event: 'article-loaded' | 'article-failed') => (element: ArticleBody) => {
  setTimeout(() => (element.src = src));
  return oneEvent(element, event);
};

const word = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen';

const saved = ['Wat is een va?', word].map((title) => ({
  kind: 'article',
  url: 'https://blog.example/' + title.length,
  title,
  image: null,
}));

const openList = async (element: ArticleBody) => {
  const root = element.shadowRoot!;
  root.querySelector<HTMLElement>('[aria-haspopup]')!.click();
  await vi.waitFor(() => expect(root.querySelector('dialog[open]')).to.exist);
  root.querySelector<HTMLElement>('.dialog li .button')!.click();
  localStorage.removeItem(readingListKey);
};

hostileHosts('mp-article-body', {
  'what is saved': {
    draw: () => {
      localStorage.setItem(readingListKey, JSON.stringify(saved));
      return html`<mp-article-body lang="nl" save="local"><p>Een va werkt op afstand.</p></mp-article-body>`;
    },
    reach: openList,
  },
  children: () =>
    html`<mp-article-body lang="nl" with-reading-time save="local">
      <h1>Wat is een va?</h1>
      <p>Een va werkt <a href="/afstand">op afstand</a>.</p>
      <figure>
        <img alt="Een bureau" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="30" />
        <figcaption>Waar het werk gebeurt</figcaption>
      </figure>
    </mp-article-body>`,
  'the article of another page': {
    draw: () => html`<mp-article-body lang="nl" with-reading-time save="local"></mp-article-body>`,
    reach: loads(addressOf(blogPage), 'article-loaded'),
  },
  'a failure': {
    draw: () => html`<mp-article-body lang="nl"></mp-article-body>`,
    reach: loads(deadAddress(), 'article-failed'),
  },
});
