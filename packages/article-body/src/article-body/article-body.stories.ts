import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { addressOf, blogPage, deadAddress } from '../testing/pages.js';
import '../prose.css';
import './article-body.define.js';
import type { ArticleBody } from './article-body.js';

type Args = Pick<ArticleBody, 'src' | 'select' | 'withReadingTime' | 'save'> & {
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
  args: { src: '', select: '', withReadingTime: true, save: 'local', children: article },
  render: ({ src, select, withReadingTime, save, children }) =>
    html`<mp-article-body .src=${src} .select=${select} ?with-reading-time=${withReadingTime} .save=${save}
      >${children}</mp-article-body
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** The article is ordinary HTML in the page; `prose.css` gives it its typography. */
export const Default: Story = {};

/** The article of another page. */
export const FromAnotherPage: Story = { args: { children: '', src: addressOf(blogPage) } };

/** The article of `src` is on its way; nothing answers here. */
export const Loading: Story = {
  args: { children: '', src: '/never' },
  beforeEach: () => {
    const { prototype } = XMLHttpRequest;
    const own = Object.getOwnPropertyDescriptor(prototype, 'send')!;
    prototype.send = () => {};
    return () => void Object.defineProperty(prototype, 'send', own);
  },
};

/** Nothing to read, nothing to show. */
export const Empty: Story = { args: { children: '' } };

/** The article did not come, and there is nothing else to read. */
export const Failed: Story = { args: { children: '', src: deadAddress() } };

/** The article did not come: the children stay. */
export const FailedWithChildren: Story = { args: { src: deadAddress() } };

/** Words longer than the line. */
export const LongWords: Story = {
  args: {
    children: html`<h2>Arbeidsongeschiktheidsverzekeringsmaatschappijen</h2>
      <p>
        Wie zelfstandig werkt, vergelijkt aansprakelijkheidswaardevaststellingsveranderingen van
        <code>https://example.org/een/adres/dat/maar/doorgaat/en/doorgaat/en/nergens/een/spatie/heeft</code>
      </p>`,
  },
  render: (args, context) => html`<div style="inline-size: 16em">${meta.render?.(args, context)}</div>`,
};
