import '@meepraten/article-body/define';
import '@meepraten/article-body/prose.css';
import '@meepraten/reactions/define';
import '@meepraten/related-reads/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import calmOffice from '@meepraten/design-system/brands/calm-office.css?inline';
import loudShop from '@meepraten/design-system/brands/loud-shop.css?inline';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { threadInMemory } from './thread-in-memory.js';

const reads = [
  ['samenwerken-op-afstand', 'Samenwerken met iemand die je zelden ziet'],
  ['wat-kost-een-virtueel-assistent', 'Wat kost een virtueel assistent?'],
  ['agenda-en-mailbox-uit-handen-geven', 'Je agenda en mailbox uit handen geven'],
  ['de-secretaresse-vroeger-en-nu', 'De secretaresse, vroeger en nu'],
  ['uitbesteden-en-de-avg', 'Werk uitbesteden en de AVG: regel dit vooraf'],
  ['starten-als-zelfstandig-virtueel-assistent', 'Starten als zelfstandig virtueel assistent'],
] as const;

const relatedReads = html`<mp-related-reads for="artikel" max-items="6" save="local">
  <h2>Lees ook mijn andere artikelen over virtuele assistentie</h2>
  <ul>
    ${reads.map(([slug, title]) => html`<li><a href="/articles/${slug}.html">${title}</a></li>`)}
  </ul>
</mp-related-reads>`;

const meta: Meta = {
  title: 'Article page',
  parameters: {
    docs: {
      description: {
        component:
          'All widgets on one page, as a reader meets them. The reactions live in the memory of the story.',
      },
    },
  },
};

export default meta;

/** A busy machine takes its time to fetch all. */
const patient = { timeout: 10_000 };

/** The article of the demo, what to read next, and what readers have to say. */
export const VirtualAssistant: StoryObj = {
  name: 'Virtual assistant',
  render: () =>
    html`<main style="display: grid; grid-template-columns: minmax(0, 1fr); gap: 3em">
      <mp-article-body
        id="artikel"
        src="/articles/wat-is-een-virtueel-assistent-eigenlijk.html"
        select="body"
        with-reading-time
        save="local"
      ></mp-article-body>
      ${relatedReads}
      <mp-reactions .client=${threadInMemory()} thread="/virtueel-assistent"></mp-reactions>
    </main>`,
  // What is checked for accessibility is the page as it is read, not as it is fetched.
  play: async ({ canvasElement }) => {
    const [article, reactions] = ['mp-article-body', 'mp-reactions'].map((tag) =>
      canvasElement.querySelector(tag),
    );
    await waitFor(() => expect(article).toHaveTextContent('Herkomst van virtuele assistentie'), patient);
    await waitFor(() => expect(reactions).toHaveProperty('count', 3), patient);
  },
};

/** All that a site says of itself is the style sheet of its brand. */
const branded = (sheet: string, globals: Record<string, string>): StoryObj => ({
  ...(VirtualAssistant.render ? { render: VirtualAssistant.render } : {}),
  ...(VirtualAssistant.play ? { play: VirtualAssistant.play } : {}),
  globals,
  beforeEach: () => {
    const brand = new CSSStyleSheet();
    brand.replaceSync(sheet);
    document.adoptedStyleSheets.push(brand);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== brand);
    };
  },
});

/** The brand of a calm Dutch office, on a classic blog. */
export const CalmOffice: StoryObj = branded(calmOffice, { theme: 'light', hostPage: 'classic-blog' });

/** The brand of a loud shop, on a dark magazine. */
export const LoudShop: StoryObj = branded(loudShop, { theme: 'dark', hostPage: 'magazine' });
