import {
  fieldStyles,
  LocaleController,
  renderSelect,
  selectStyles,
  visuallyHiddenStyles,
} from '@meepraten/design-system';
import { reactionOrders, type ReactionOrder } from '@meepraten/reactions-client';
import { html, type LitElement, type TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import { styles } from './ordering.styles.js';
import { en, nl, type OrderingTerms } from './ordering.terms.js';
import type { ThreadReading } from './thread-reading.js';

/** Where the reader chooses which reactions come first. */
export class Ordering {
  readonly #host: LitElement;
  readonly #reading: ThreadReading;
  readonly #locale: LocaleController<OrderingTerms>;
  /** What has come in the order that was chosen, to be said. */
  #arrived: ReactionOrder | null = null;

  constructor(host: LitElement, reading: ThreadReading) {
    this.#host = host;
    this.#reading = reading;
    this.#locale = new LocaleController(host, { en, nl }, translations, 'ordering');
    const looks = [visuallyHiddenStyles, fieldStyles, ...selectStyles, styles];
    host.shadowRoot?.adoptedStyleSheets.push(...looks.map(({ styleSheet }) => styleSheet!));
  }

  render(): TemplateResult {
    const { order: label, orders, ordered } = this.#locale.terms;
    const { order, store } = this.#reading;
    const known = store.thread?.orders ?? reactionOrders;
    return html`<label for="order">${label}</label>
      ${renderSelect(
        html`<select id="order" @change=${this.#sort}>
          ${known.map(
            (value) => html`<option value=${value} .selected=${value === order}>${orders[value]}</option>`,
          )}
        </select>`,
      )}
      <p class="visually-hidden" role="status">${this.#arrived && ordered(orders[this.#arrived])}</p>`;
  }

  readonly #sort = async ({ currentTarget }: Event): Promise<void> => {
    const select = currentTarget as HTMLSelectElement;
    const order = select.value as ReactionOrder;
    this.#arrived = null;
    if (await this.#reading.sort(order)) this.#arrived = order;
    select.value = this.#reading.order;
    this.#host.requestUpdate();
  };
}
