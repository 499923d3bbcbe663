import type { Reaction } from '@meepraten/reactions-client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ExtrasTerms } from './extras.terms.js';
import type { PlacedAnswer } from './surroundings-view.js';

export interface ReplyingOptions {
  terms: () => ExtrasTerms;
  renderForm: (answer: PlacedAnswer) => TemplateResult;
  /** Leads the reader to a reaction. */
  goTo: (id: string) => Promise<void>;
}

type News = 'published' | 'pending' | null;

/** The answer that is being written, in a form under what it answers: one at a time. */
export class Replying {
  readonly #host: LitElement;
  readonly #options: ReplyingOptions;
  #to: string | null = null;
  /** How the last answer went, once its form is closed. */
  #news: News = newsOfAddress();

  constructor(host: LitElement, options: ReplyingOptions) {
    this.#host = host;
    this.#options = options;
  }

  isTo({ id }: Reaction): boolean {
    return this.#to === id;
  }

  /** The page has turned to another thread. */
  reset(): void {
    this.#become(null, newsOfAddress());
  }

  /** @param name of who is answered. */
  renderForm({ id }: Reaction, name: string): TemplateResult | typeof nothing {
    if (this.#to !== id) return nothing;
    const { cancel, replyTo } = this.#options.terms();
    const actions = html`<button slot="actions" class="button" type="button" @click=${this.#close}>
      <span>${cancel}</span>
    </button>`;
    return html`<div class="card answer" @keydown=${this.#closeOnEscape}>
      ${this.#options.renderForm({ id, heading: replyTo(name), actions })}
    </div>`;
  }

  renderNews(): TemplateResult | typeof nothing {
    if (!this.#news) return nothing;
    return html`<p class="notice" data-variant="success">${this.#options.terms()[this.#news]}</p>`;
  }

  /** Opens the form under a reaction, or closes it where it is open. */
  async toggle(id: string): Promise<void> {
    if (this.#to === id) await this.#close();
    else await this.open(id);
  }

  /** Opens it, and puts the reader in it. */
  async open(id: string): Promise<void> {
    if (this.#to !== id) this.#become(id, null);
    await this.#host.updateComplete;
    const form = this.#host.renderRoot.querySelector<LitElement>('.answer > mp-reaction-form');
    await form?.updateComplete;
    form?.focus();
  }

  /** The answer is stored, and its form has nothing more to say. */
  finish(id: string, news: News): void {
    this.#become(null, news);
    void this.#options.goTo(id);
  }

  readonly #close = async (): Promise<void> => {
    const id = this.#to;
    this.#become(null, this.#news);
    await this.#host.updateComplete;
    this.#host.shadowRoot?.getElementById(`reply-${id}`)?.focus();
  };

  readonly #closeOnEscape = ({ key, isComposing }: KeyboardEvent): void => {
    if (key === 'Escape' && !isComposing) void this.#close();
  };

  #become(to: string | null, news: News): void {
    this.#to = to;
    this.#news = news;
    this.#host.requestUpdate();
  }
}

/** Where the server's plain form leads back to. */
function newsOfAddress(): News {
  return location.hash === '#reaction-pending' ? 'pending' : null;
}
