import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { readingListKey } from '@meepraten/article-sources';
import { neverAnswered } from '@meepraten/build-config/never-answered';
import { themes } from '@meepraten/design-system';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { kitchenSink } from '../testing/kitchen-sink.js';
import { addressOf, blogPage, deadAddress } from '../testing/pages.js';
import '../prose.css';
import './article-body.define.js';
import type { ArticleBody } from './article-body.js';

type Args = Pick<ArticleBody, 'src' | 'select' | 'withReadingTime' | 'withProgress' | 'save'> & {
  children: TemplateResult | string;
};

const drawing = (colour: string) =>
  URL.createObjectURL(
    new Blob(
      [
        `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"><rect width="800" height="450" fill="${colour}"/></svg>`,
      ],
      { type: 'image/svg+xml' },
    ),
  );

const article = html`<h2 id="soorten">Twee soorten ondersteuning</h2>
  <p>
    Grote bureaus nemen eenvoudig werk over voor een vast bedrag. Daarnaast zijn er
    <a href="https://example.org/">zelfstandigen</a> die één vak tot in de puntjes kennen.
  </p>
  <figure>
    <img src=${drawing('teal')} width="800" height="450" alt="Een bureau met een laptop" />
    <figcaption>Waar het werk gebeurt</figcaption>
  </figure>
  <h3>Wat besteedt men uit?</h3>
  <ul>
    <li>de agenda en de reizen</li>
    <li>de post, en wat daarop volgt</li>
  </ul>
  <blockquote><p>Samenwerken is meer dan werk verdelen.</p></blockquote>
  <table>
    <thead>
      <tr>
        <th scope="col">Taak</th>
        <th scope="col">Uren in een week</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>Agenda</td>
        <td>4</td>
      </tr>
    </tbody>
  </table>`;

const meta: Meta<Args> = {
  title: 'Widgets/Article body',
  component: 'mp-article-body',
  args: { src: '', select: '', withReadingTime: true, withProgress: false, save: 'local', children: article },
  render: ({ src, select, withReadingTime, withProgress, save, children }) =>
    html`<mp-article-body
      .src=${src}
      .select=${select}
      ?with-reading-time=${withReadingTime}
      ?with-progress=${withProgress}
      .save=${save}
      >${children}</mp-article-body
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** The article is ordinary HTML in the page; `prose.css` gives it its typography. */
export const Default: Story = {};

/** One of everything that an article may hold. */
export const KitchenSink: Story = { args: { children: kitchenSink() } };

/** What tokens can ask of the typography: a first letter of three lines, old-style figures, the text in the middle. */
export const BookTypography: Story = {
  args: { children: kitchenSink() },
  render: (args, context) =>
    html`<div
      style="--mp-article-body-drop-cap: 3; --mp-article-body-numerals: oldstyle-nums; --mp-article-body-inset: auto"
    >
      ${meta.render?.(args, context)}
    </div>`,
};

/** Scroll: the bar on the upper edge follows how far the article has been read. */
export const WithProgress: Story = {
  args: { withProgress: true, children: html`${Array.from({ length: 6 }, () => article)}` },
};

/** The article of another page. */
export const FromAnotherPage: Story = { args: { children: '', src: addressOf(blogPage) } };

/** The article of `src` is on its way; nothing answers here. */
export const Loading: Story = {
  args: { children: '', src: '/never' },
  ...neverAnswered(),
};

/** Nothing to read, nothing to show. */
export const Empty: Story = { args: { children: '' } };

async function untilItFailed({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const element = canvasElement.querySelector('mp-article-body');
  await waitFor(() => expect(element?.matches(':state(error)')).toBe(true));
  await element?.updateComplete;
}

/** The article did not come, and there is nothing else to read. */
export const Error: Story = { args: { children: '', src: deadAddress() }, play: untilItFailed };

/** A press on the button tries once more; this time it comes. */
export const TriedAgain: Story = {
  args: { children: '', src: '/not-yet' },
  beforeEach: () => {
    const { prototype } = XMLHttpRequest;
    const own = Object.getOwnPropertyDescriptor(prototype, 'open')!;
    let address = deadAddress();
    prototype.open = function open(method: string) {
      (own.value as XMLHttpRequest['open']).call(this, method, address, true);
      address = addressOf(blogPage);
    };
    return () => void Object.defineProperty(prototype, 'open', own);
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mp-article-body');
    await untilItFailed({ canvasElement });
    await userEvent.click(element?.shadowRoot?.querySelector('button') as Element);
    await waitFor(() => expect(element).toHaveTextContent('op afstand'));
  },
};

/** The article did not come: the children stay. */
export const ErrorWithChildren: Story = { args: { src: deadAddress() }, play: untilItFailed };

/** What is saved, in a dialog. One read was taken off, and can be put back. */
export const ReadingList: Story = {
  beforeEach: () => {
    const titles = [
      'Wat kost een va?',
      'Zelfstandig of via een bureau?',
      'Arbeidsongeschiktheidsverzekering',
    ];
    const reads = titles.map((title, number) => ({
      kind: 'article',
      url: `https://example.org/${number}`,
      title,
      image: null,
    }));
    localStorage.setItem(readingListKey, JSON.stringify(reads));
    return () => localStorage.removeItem(readingListKey);
  },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('mp-article-body')?.shadowRoot;
    const inRoot = (selector: string) =>
      waitFor(() => {
        const found = root?.querySelector<HTMLElement>(selector);
        void expect(found, selector).toBeTruthy();
        return found!;
      });
    await inRoot('dialog');
    (await inRoot('[aria-haspopup=dialog]')).click();
    await inRoot('dialog[open]');
    (await inRoot('.dialog li .button')).click();
    await inRoot('[data-action=undo]');
  },
};

/** Words longer than the line. */
export const LongWord: Story = {
  args: {
    children: html`<h2>Arbeidsongeschiktheidsverzekeringsmaatschappijen</h2>
      <p>
        Wie zelfstandig werkt, vergelijkt aansprakelijkheidswaardevaststellingsveranderingen van
        <code>https://example.org/een/adres/dat/maar/doorgaat/en/doorgaat/en/nergens/een/spatie/heeft</code>
      </p>`,
  },
  render: (args, context) => html`<div style="inline-size: 16em">${meta.render?.(args, context)}</div>`,
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<mp-article-body theme=${theme} with-reading-time save="local" style="--mp-margin: 0 0 2em">
          <h2>${theme}</h2>
          <p>
            Grote bureaus nemen eenvoudig werk over voor een vast bedrag. Daarnaast zijn er
            <a href="https://example.org/">zelfstandigen</a> die één vak kennen.
          </p>
          <blockquote><p>Samenwerken is meer dan werk verdelen.</p></blockquote>
        </mp-article-body>`,
    )}`,
};
