import { LocaleController } from '@meepraten/design-system';
import type { DraftNews } from '@meepraten/reactions-client';
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { DraftKeeper } from '../reaction-form/draft-keeper.js';
import type { PostingForm } from '../reaction-form/posting.js';
import type { Sending } from '../reaction-form/sending.js';
import { copyText } from './copy-text.js';
import { DraftWatch, type Choice } from './draft-watch.js';
import { renderCopy, renderLoss, renderQuestion, renderQueued } from './keeping-notices.js';
import { styles } from './keeping.styles.js';
import { en, nl } from './keeping.terms.js';
import { Queue } from './queue.js';

export interface KeepingOptions {
  sending: Sending;
  keeper: DraftKeeper;
  /** Takes word of how a sending ended that another part of the page, or another tab, has done. */
  hear: (news: DraftNews) => void;
}

/** What a form does so that nothing written in it is lost: in other tabs, without a network, without storage. */
export class Keeping implements ReactiveController {
  readonly queue: Queue;
  readonly watch: DraftWatch;

  readonly #form: PostingForm;
  readonly #options: KeepingOptions;
  readonly #locale: LocaleController<typeof nl>;
  #isCopied: boolean | null = null;

  constructor(form: PostingForm, options: KeepingOptions) {
    const { sending, keeper, hear } = options;
    this.#form = form;
    this.#options = options;
    this.#locale = new LocaleController(form, { en, nl });
    form.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet!);
    this.watch = new DraftWatch(form, { keeper, isBusy: () => sending.state.is === 'sending', hear });
    this.queue = new Queue(form, keeper, () => this.#follow());
    form.addController(this);
  }

  /** The form may show another draft than before. */
  hostUpdated(): void {
    this.#tellQueue();
  }

  /** The reader goes on writing: what is changed is sent when they say so. */
  changed(): void {
    const { sending } = this.#options;
    this.#isCopied = null;
    if (sending.state.is === 'queued') this.queue.leave();
    if (sending.state.is === 'queued' || sending.state.is === 'sent') sending.stop();
  }

  /** Why the present text is not, or not alone, on the device. */
  render(): TemplateResult | typeof nothing {
    const { terms } = this.#locale;
    const { other, loss } = this.watch;
    if (other !== null) return renderQuestion(other, { terms, decide: this.#decide });
    return loss ? renderLoss(loss, { terms, copy: this.renderCopy() }) : nothing;
  }

  renderQueued(
    state: Sending['state'] & { is: 'queued' },
    retry: { words: string; press: (event: Event) => void },
  ) {
    return renderQueued(state.failure, { terms: this.#locale.terms, retry });
  }

  renderCopy(): TemplateResult {
    return renderCopy({
      terms: this.#locale.terms,
      isCopied: this.#isCopied,
      press: () => void this.#copy(),
    });
  }

  #follow(): void {
    this.watch.look();
    this.#tellQueue();
  }

  #tellQueue(): void {
    const { sending } = this.#options;
    const { is } = sending.state;
    if (is === 'idle' && this.queue.isWaiting) {
      // Changed before this code came: see `changed`.
      if (this.queue.isWhole) sending.become({ is: 'queued', failure: null });
      else this.queue.leave();
    } else if (is === 'queued' && !this.queue.isWaiting) sending.become({ is: 'idle' });
  }

  readonly #decide = (choice: Choice): void => {
    this.watch.decide(choice);
    this.#form.focus();
  };

  readonly #copy = async (): Promise<void> => {
    const message = this.#form.renderRoot.querySelector('textarea');
    if (!message) return;
    this.#isCopied = await copyText(message);
    this.#form.requestUpdate();
  };
}
