import { languages, themes } from '@meepraten/design-system';
import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { threadInMemory } from '../article-page/thread-in-memory.js';
import { firstChoice, widgets, type Choice, type Widget } from './choice.js';
import './copy-block.js';
import { options, type Option } from './options.js';
import { policyOf } from './policy.js';
import { previewOf } from './preview.js';
import { forms, snippetsOf, type Form } from './snippets.js';
import { offered } from './tags.js';

const widgetNames: Record<Widget, string> = {
  'article-body': 'The article',
  'related-reads': 'What to read next',
  reactions: 'Reactions, with the form',
  'reaction-form': 'The form alone',
  'reactions-count': 'How many reactions a page has, in a list of pages',
};

const formNames: Record<Form, string> = {
  script: 'Script tag',
  div: 'div data-mp',
  npm: 'npm',
  jsx: 'JSX',
};

const formHints: Record<Form, string> = {
  script: 'For most pages. Put the files of @meepraten/embed in that folder of your site.',
  div: 'For editors that take out tags they do not know. The script must still be on the page.',
  npm: 'For a site with a bundler: the elements share its Lit, and load with its code.',
  jsx: 'For React 19. Preact: declare the module preact in place of react.',
};

/** Choices on one side, and on the other what they look like and what to copy. */
export class EmbedBuilder extends LitElement {
  @state() choice: Choice = firstChoice;

  readonly #client = threadInMemory();

  // The page's own tree: `for` finds its article, and the look is that of the page.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    return html`<h1>Embed on your site</h1>
      ${this.#renderChoices()}
      <section aria-labelledby="preview">
        <h2 id="preview">Preview</h2>
        <p>The real elements with a text of ours. Nothing is sent: reactions last as long as this page.</p>
        ${previewOf(this.choice, this.#client)}
      </section>
      <section aria-labelledby="copy">
        <h2 id="copy">Copy</h2>
        <mp-tabs label="Ways to write it">${forms.map((form) => this.#renderForm(form))}</mp-tabs>
      </section>`;
  }

  #renderChoices() {
    const { choice } = this;
    const isWordPress = choice.service === 'wordpress';
    return html`<form @input=${this.#onInput} @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <legend>What you want</legend>
        ${widgets.map(
          (widget) =>
            html`<mp-checkbox
              name="widgets"
              value=${widget}
              label=${widgetNames[widget]}
              ?checked=${choice.widgets.includes(widget)}
            ></mp-checkbox>`,
        )}
      </fieldset>
      ${offered(choice).map((widget) => this.#renderOptions(widget))}
      ${
        choice.widgets.includes('article-body')
          ? this.#renderText(
              'article',
              'Address of the article',
              'Empty: the article stands between the tags',
            )
          : nothing
      }
      ${
        choice.widgets.includes('related-reads')
          ? this.#renderText('reads', 'Address of your feed', 'Empty: the links stand between the tags')
          : nothing
      }
      ${this.#renderSelect('service', 'Where reactions live', [
        ['meepraten', 'A reactions server of my own'],
        ['wordpress', 'My WordPress'],
      ])}
      ${this.#renderText(
        'server',
        isWordPress ? 'Address of the WordPress' : 'Address of the server',
        isWordPress ? '/ where the page is on it' : '',
      )}
      ${this.#renderText(
        'thread',
        isWordPress ? 'Id of the post' : 'Thread',
        isWordPress ? 'Empty on a page of that WordPress' : 'Empty: by the address of the page',
      )}
      ${this.#renderSelect('language', 'Language', [
        ['', 'As the page says'],
        ...languages.map(({ code, name }) => [code, name] as const),
      ])}
      ${this.#renderSelect(
        'theme',
        'Theme',
        themes.map((theme) => [theme, theme === 'host' ? 'host: as the page looks' : theme] as const),
      )}
      ${this.#renderText('files', 'Folder of our files', 'For the script tag')}
      ${this.#renderSelect('permit', 'The policy allows scripts', [
        ['host', 'by where they are'],
        ['nonce', 'by a nonce'],
        ['hash', 'by their hash: all in one file'],
      ])}
    </form>`;
  }

  #renderOptions(widget: Widget) {
    const named = Object.entries<string>(options[widget]);
    return named.length === 0
      ? nothing
      : html`<fieldset>
          <legend>${widgetNames[widget]}</legend>
          ${named.map(
            ([name, words]) =>
              html`<mp-checkbox
                name="options"
                value=${`${widget} ${name}`}
                label=${words}
                ?checked=${this.choice.options.includes(`${widget} ${name}` as Option)}
              ></mp-checkbox>`,
          )}
        </fieldset>`;
  }

  #renderText(name: 'article' | 'reads' | 'server' | 'thread' | 'files', label: string, hint: string) {
    return html`<mp-text-field
      name=${name}
      label=${label}
      hint=${hint}
      .value=${this.choice[name]}
    ></mp-text-field>`;
  }

  #renderSelect(
    name: 'service' | 'language' | 'theme' | 'permit',
    label: string,
    options: readonly (readonly [value: string, words: string])[],
  ) {
    return html`<mp-select name=${name} label=${label} .value=${this.choice[name]}>
      ${options.map(([value, words]) => html`<option value=${value}>${words}</option>`)}
    </mp-select>`;
  }

  #renderForm(form: Form) {
    const { choice } = this;
    const usesFiles = form === 'script' || form === 'div';
    return html`<mp-tab-panel label=${formNames[form]}>
      <p>${formHints[form]}</p>
      ${
        offered(choice).length === 0
          ? html`<p>Choose at least one widget.</p>`
          : snippetsOf(choice, form).map(({ text }) => html`<copy-block .text=${text}></copy-block>`)
      }
      <h3>Content-Security-Policy</h3>
      <copy-block .text=${policyOf(choice, form)}></copy-block>
      ${
        usesFiles && choice.permit === 'hash'
          ? html`<p>
              HASH is in <code>dist/integrity.json</code> of the package, and changes with each version;
              <code>npx @meepraten/embed --one-file --base FOLDER</code> prints the tags with it.
            </p>`
          : nothing
      }
      ${
        usesFiles && choice.permit === 'nonce'
          ? html`<p>NONCE is a new random value in each answer of your server.</p>`
          : nothing
      }
    </mp-tab-panel>`;
  }

  readonly #onInput = ({ target }: Event): void => {
    const { name, value, checked } = target as HTMLInputElement;
    if (name === 'widgets') this.choice = this.#withWidget(value as Widget, checked);
    else if (name === 'options') this.choice = this.#withOption(value as Option, checked);
    else this.choice = { ...this.choice, [name]: value };
  };

  #withOption(chosen: Option, isWanted: boolean): Choice {
    const others = this.choice.options.filter((option) => option !== chosen);
    return { ...this.choice, options: isWanted ? [...others, chosen] : others };
  }

  #withWidget(chosen: Widget, isWanted: boolean): Choice {
    const { choice } = this;
    return {
      ...choice,
      widgets: widgets.filter((widget) => (widget === chosen ? isWanted : choice.widgets.includes(widget))),
    };
  }
}

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
