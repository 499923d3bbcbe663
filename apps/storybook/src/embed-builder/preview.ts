import type { Reactions, ReactionsCount } from '@meepraten/reactions';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Choice, Widget } from './choice.js';
import { chosenFor, options } from './options.js';
import { offered } from './tags.js';

type Client = NonNullable<Reactions['client']>;

type Wearing = ReturnType<typeof wearing>;

/** Puts the options of a choice on its widget; a preview keeps nothing on the device, whatever is chosen. */
function wearing(widget: Widget, choice: Choice) {
  const chosen = chosenFor(widget, choice.options);
  return ref((element) => {
    for (const name of Object.keys(options[widget]))
      if (name !== 'without-device-storage') element?.toggleAttribute(name, chosen.includes(name));
  });
}

/** Each widget as it will be, with a text of ours; what would be asked of a server is answered in memory. */
const widgetPreviews: Record<Widget, (client: Client, wearing: Wearing) => TemplateResult> = {
  'article-body': (_, wearing) =>
    html`<mp-article-body id="preview-article" ${wearing}>
      <h3>Wat is een virtueel assistent?</h3>
      <p>
        Een virtueel assistent is iemand die op afstand werk van je overneemt: de agenda, de post, een
        nieuwsbrief. Je ziet elkaar zelden, en merkt vooral dat er dingen af zijn.
      </p>
      <h4>Hoe begin je?</h4>
      <p>Met een taak die elke week terugkomt, en die je in tien minuten kunt uitleggen.</p>
    </mp-article-body>`,
  'related-reads': (_, wearing) =>
    html`<mp-related-reads for="preview-article" ${wearing}>
      <h3>Lees ook</h3>
      <ul>
        <li><a href="/articles/wat-kost-een-virtueel-assistent.html">Wat kost een virtueel assistent?</a></li>
        <li><a href="/articles/samenwerken-op-afstand.html">Samenwerken met iemand die je zelden ziet</a></li>
      </ul>
    </mp-related-reads>`,
  reactions: (client, wearing) =>
    html`<mp-reactions .client=${client} thread="/preview" without-device-storage ${wearing}></mp-reactions>`,
  'reaction-form': (client, wearing) =>
    html`<mp-reaction-form
      .client=${client}
      thread="/preview"
      heading-level="3"
      without-device-storage
      ${wearing}
    ></mp-reaction-form>`,
  'reactions-count': () =>
    html`<p>
      In a list of pages:
      <a href="/articles/samenwerken-op-afstand.html">
        <mp-reactions-count ${ref(countThree)}>Reacties</mp-reactions-count>
      </a>
    </p>`,
};

/** What a server would have answered. */
function countThree(element: Element | undefined): void {
  const count = element as ReactionsCount | undefined;
  void count?.updateComplete.then(() => (count.count = 3));
}

export function previewOf(choice: Choice, client: Client): TemplateResult {
  const { theme, language } = choice;
  const name = `preview-ground preview-ground-${theme}`;
  return html`<div class=${name} lang=${language || 'nl'} data-mp-theme=${theme}>
    ${offered(choice).map((widget) => widgetPreviews[widget](client, wearing(widget, choice)))}
  </div>`;
}
