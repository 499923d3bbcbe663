import { LocaleController } from '@meepraten/design-system';
import {
  limits,
  messageLength,
  OwnReactions,
  sendDraft,
  type DraftField,
  type FieldError,
  type FormSettings,
  type ReactionDraft,
  type SentDraft,
} from '@meepraten/reactions-client';
import type { nothing, ReactiveElement, TemplateResult } from 'lit';
import { MessageTabs } from '../preview/message-tabs.js';
import { insertQuotation } from '../quoting/quotation.js';
import { clientOf, type FormService } from './client-of.js';
import { DraftErrors } from './draft-errors.js';
import type { DraftKeeper } from './draft-keeper.js';
import { renderErrorSummary, renderOutcome, type OutcomeView } from './form-messages.js';
import { styles } from './posting.styles.js';
import { en, nl } from './posting.terms.js';
import { ReactionSubmitEvent } from './reaction-form.events.js';
import { languageOf, requestFor } from './request-for.js';

/** The form as it stands when it is sent. */
export interface PostingForm extends ReactiveElement, FormService {
  parentId: string | null;
  withoutDeviceStorage: boolean;
  draft: ReactionDraft;
}

export interface PostOptions {
  thread: string;
  settings: FormSettings;
  keeper: DraftKeeper;
  signal: AbortSignal;
}

/**
 * All that a form needs from the moment its reader comes to it: the preview, the checks, the sending, and the words for
 * what comes of them. A page fetches it then.
 */
export class Posting {
  readonly errors = new DraftErrors();
  readonly tabs: MessageTabs;

  readonly #form: PostingForm;
  readonly #locale: LocaleController<typeof nl>;

  constructor(form: PostingForm) {
    this.#form = form;
    this.tabs = new MessageTabs(form);
    form.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet!);
    this.#locale = new LocaleController(form, { en, nl });
  }

  /** Checks the draft and sends it; null when something is wrong with it, or the page says no. */
  async post({ thread, settings, keeper, signal }: PostOptions): Promise<SentDraft | null> {
    const form = this.#form;
    const { server, site, parentId } = form;
    const draft = { ...form.draft, parentId, lang: languageOf(form) };
    if (this.errors.check(draft, settings).length > 0) return null;
    if (!form.dispatchEvent(new ReactionSubmitEvent(draft))) return null;
    const request = requestFor(draft, { thread, settings });
    const sent = await sendDraft({
      client: clientOf(form, thread),
      kept: keeper.take(form.draft),
      request,
      freeze: keeper.freeze,
      signal,
    });
    const own = new OwnReactions({ server, site }, { memoryOnly: form.withoutDeviceStorage });
    own.remember(sent.receipt, { thread, page: request.page });
    return sent;
  }

  /** Puts a passage into the message and the caret after it; gives whether there is a message to be written. */
  quote(passage: string, typed: (event: Pick<Event, 'target'>) => void): boolean {
    this.tabs.write();
    const field = this.#form.renderRoot.querySelector('textarea');
    if (!field || field.readOnly) return false;
    insertQuotation(field, passage);
    // As if it were typed, but without an event: the page asked for it itself.
    typed({ target: field });
    field.focus();
    return true;
  }

  /** How much room the message has left, in words; empty while there is plenty. */
  lengthNote({ maxLength }: FormSettings): string {
    const { charactersLeft, charactersOver } = this.#locale.terms;
    const length = messageLength(this.#form.draft.body);
    if (length < maxLength * 0.9) return '';
    return length > maxLength ? charactersOver(length - maxLength) : charactersLeft(maxLength - length);
  }

  /** What is wrong with a field, in words. */
  errorOf(field: DraftField, settings: FormSettings): string | undefined {
    const error = this.errors.shown.find((one) => one.field === field);
    return error && this.#inWords(error, settings);
  }

  renderSummary(settings: FormSettings, pick: (field: DraftField) => void): TemplateResult | typeof nothing {
    const inWords = (error: FieldError) => this.#inWords(error, settings);
    return renderErrorSummary({ errors: this.errors.shown, terms: this.#locale.terms, inWords, pick });
  }

  renderOutcome(view: Omit<OutcomeView, 'terms'>): TemplateResult {
    return renderOutcome({ ...view, terms: this.#locale.terms });
  }

  #inWords({ field, code }: FieldError, { maxLength }: FormSettings): string {
    const max = field === 'name' || field === 'email' || field === 'website' ? limits[field] : maxLength;
    return this.#locale.terms.fieldError({ field, code, max });
  }
}
