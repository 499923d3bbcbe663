import type { Reactions } from '@meepraten/reactions';
import { html, type TemplateResult } from 'lit';
import type { Choice, Widget } from './choice.js';

type Client = NonNullable<Reactions['client']>;

/** Each widget as it will be, with a text of ours; what would be asked of a server is answered in memory. */
const widgetPreviews: Record<Widget, (client: Client) => TemplateResult> = {
  'article-body': () =>
    html`<mp-article-body id="preview-article">
      <h3>Wat is een virtueel assistent?</h3>
      <p>
        Een virtueel assistent is iemand die op afstand werk van je overneemt: de agenda, de post, een
        nieuwsbrief. Je ziet elkaar zelden, en merkt vooral dat er dingen af zijn.
      </p>
      <h4>Hoe begin je?</h4>
      <p>Met een taak die elke week terugkomt, en die je in tien minuten kunt uitleggen.</p>
    </mp-article-body>`,
  'related-reads': () =>
    html`<mp-related-reads for="preview-article">
      <h3>Lees ook</h3>
      <ul>
        <li><a href="/articles/wat-kost-een-virtueel-assistent.html">Wat kost een virtueel assistent?</a></li>
        <li><a href="/articles/samenwerken-op-afstand.html">Samenwerken met iemand die je zelden ziet</a></li>
      </ul>
    </mp-related-reads>`,
  reactions: (client) =>
    html`<mp-reactions .client=${client} thread="/preview" without-device-storage></mp-reactions>`,
  'reaction-form': (client) =>
    html`<mp-reaction-form
      .client=${client}
      thread="/preview"
      heading-level="3"
      without-device-storage
    ></mp-reaction-form>`,
};

export function previewOf({ widgets, theme, language }: Choice, client: Client): TemplateResult {
  const name = `preview-ground preview-ground-${theme}`;
  return html`<div class=${name} lang=${language || 'nl'} data-mp-theme=${theme}>
    ${widgets.map((widget) => widgetPreviews[widget](client))}
  </div>`;
}
