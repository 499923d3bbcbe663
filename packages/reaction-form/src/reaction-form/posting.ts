import { LazyPart, LocaleController } from '@meepraten/design-system';
import {
  emptyDraft,
  limits,
  mayPass,
  messageLength,
  OwnReactions,
  ReactionsError,
  sendDraft,
  wordPressFormSettings,
  type DraftField,
  type DraftNews,
  type FieldError,
  type FormSettings,
  type ReactionDraft,
  type ReactionRequest,
} from '@meepraten/reactions-client';
import type { nothing, ReactiveElement, TemplateResult } from 'lit';
import type { Formatting } from '../formatting/formatting.js';
import { Keeping } from '../keeping/keeping.js';
import { translations } from '../languages/translations.js';
import { MessageTabs } from '../preview/message-tabs.js';
import { insertQuotation } from '../quoting/quotation.js';
import { clientOf, type FormService } from './client-of.js';
import { DraftErrors } from './draft-errors.js';
import type { DraftKeeper } from './draft-keeper.js';
import { KnownWriter } from './known-writer.js';
import { renderErrorSummary, renderOutcome } from './form-messages.js';
import { styles } from './posting.styles.js';
import { en, nl } from './posting.terms.js';
import { AskedWork } from '../work/asked-work.js';
import { ReactionFailedEvent, ReactionSubmitEvent, ReactionSubmittedEvent } from './reaction-form.events.js';
import type { ReactionFormTerms } from './reaction-form.terms.js';
import { languageOf, requestFor } from './request-for.js';
import type { Sending, SendingState } from './sending.js';
import { rememberWriter } from './writer-memory.js';

/** The form as it stands when it is sent. */
export interface PostingForm extends ReactiveElement, FormService {
  parentId: string | null;
  withoutDeviceStorage: boolean;
  /** Whether it asks its writer to be known on this device, and whether they do. */
  isKeeping: boolean;
  remembers: boolean;
  draft: ReactionDraft;
}

export interface OutcomeRequest {
  state: SendingState & { is: 'queued' | 'sent' | 'failed' };
  formTerms: ReactionFormTerms;
  retry: (event: Event) => void;
}

/**
 * All that a form needs from the moment its reader comes to it: the preview, the checks, the sending, and the words for
 * what comes of them. A page fetches it then.
 */
export class Posting {
  readonly errors = new DraftErrors();
  readonly keeping: Keeping;
  readonly tabs: MessageTabs;
  readonly work: AskedWork;
  /** How much room is left, said when the reader pauses to who cannot see it. */
  spokenLength = '';

  /** What is shown, and since when. */
  #outcome: { state: SendingState | null; at: number } = { state: null, at: 0 };

  readonly #form: PostingForm;
  readonly #sending: Sending;
  readonly #keeper: DraftKeeper;
  readonly #writer: KnownWriter;
  readonly #formatting: LazyPart<Formatting>;
  readonly #locale: LocaleController<typeof nl>;

  constructor(form: PostingForm, sending: Sending, keeper: DraftKeeper) {
    this.#form = form;
    this.#sending = sending;
    this.#keeper = keeper;
    this.#writer = new KnownWriter(form);
    this.tabs = new MessageTabs(form);
    this.work = new AskedWork(form);
    form.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet!);
    this.#locale = new LocaleController(form, { en, nl }, translations, 'posting');
    this.keeping = new Keeping(form, { sending, keeper, hear: (news) => this.#hear(news) });
    this.#formatting = new LazyPart(form, async () => {
      const { Formatting } = await import('../formatting/formatting.js');
      return new Formatting(form);
    });
    this.turn();
  }

  /**
   * Checks the draft and sends it; resolves to `idle` when something is wrong with it, or the page says no.
   * @throws {ReactionsError} when it was refused, or cannot wait on the device for a better moment
   */
  async post(settings: FormSettings, signal: AbortSignal): Promise<SendingState> {
    const form = this.#form;
    const { queue } = this.keeping;
    const { server, site, parentId } = form;
    const draft = { ...form.draft, parentId, lang: languageOf(form) };
    if (this.errors.check(draft, settings).length > 0) return { is: 'idle' };
    if (!form.dispatchEvent(new ReactionSubmitEvent(draft))) return { is: 'idle' };
    const { thread } = this.#keeper.place!;
    const request = requestFor(draft, { thread, settings });
    const kept = this.#keeper.take(form.draft);
    queue.enter(kept, request);
    try {
      const sent = await sendDraft({
        client: clientOf(form, thread),
        kept,
        request,
        freeze: this.#freeze,
        work: this.work.begin(),
        signal,
      });
      const { receipt, ...outcome } = sent;
      const own = new OwnReactions({ server, site }, { memoryOnly: form.withoutDeviceStorage });
      own.remember(receipt, { thread, page: request.page });
      queue.leave();
      return { is: 'sent', reaction: receipt.reaction, ...outcome };
    } catch (failure) {
      // Given up here, it is still what the reader wanted.
      const isWaiting = (signal.aborted || mayWait(failure)) && queue.stay();
      signal.throwIfAborted();
      if (isWaiting) return { is: 'queued', failure: failure as ReactionsError };
      queue.leave();
      // The service has not stored it, and its writer would rather not have it stored.
      if (this.work.isCancelled) return { is: 'idle' };
      throw failure;
    } finally {
      this.work.end();
    }
  }

  /** Does what a sending calls for, once the form shows what became of it. */
  async finish(state: SendingState): Promise<void> {
    if (state.is === 'sent') this.#succeed(state);
    if (state.is === 'failed') this.#fail(state);
    if (this.errors.shown.length > 0 && (state.is === 'idle' || state.is === 'failed'))
      await this.#showErrors();
  }

  /** Turns to the place that the form names. Who writes there, the device may know; what is in the fields stays. */
  turn(): void {
    const form = this.#form;
    if (form.service !== 'wordpress') void this.#formatting.part;
    const { name, email } = form.draft;
    const known = this.#writer.read();
    if (known) form.draft = { ...form.draft, name: name || known.name, email: email || known.email };
  }

  /** The reader has changed the draft. */
  changed(): void {
    this.keeping.changed();
  }

  /** The reader has stopped typing for a moment. */
  pause(settings: FormSettings): void {
    this.spokenLength = this.lengthNote(settings);
    this.keeping.watch.check();
    this.#form.requestUpdate();
  }

  /** The draft is not to be sent any more. */
  withdraw(): void {
    this.errors.clear();
    this.keeping.queue.leave();
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

  /** What a form asks for and says otherwise where WordPress takes what is written; undefined elsewhere. */
  get wordPress(): { settings: FormSettings; words: Partial<ReactionFormTerms> } | undefined {
    if (this.#form.service !== 'wordpress') return undefined;
    return { settings: wordPressFormSettings, words: { emailHint: this.#locale.terms.hashHint } };
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

  renderOutcome({ state, formTerms, retry }: OutcomeRequest): TemplateResult {
    const again = { words: formTerms.retry, press: retry };
    if (state.is === 'queued') return this.keeping.renderQueued(state, again);
    const copy = this.keeping.renderCopy();
    if (this.#outcome.state !== state) this.#outcome = { state, at: Date.now() };
    return renderOutcome({ state, formTerms, again, copy, at: this.#outcome.at, terms: this.#locale.terms });
  }

  /** Why the present text is not, or not alone, on the device; empty while all is well. */
  renderKeeping(): TemplateResult | typeof nothing {
    return this.keeping.render();
  }

  readonly #freeze = (sent: ReactionRequest | null): void => {
    this.#keeper.freeze(sent);
    this.keeping.queue.freeze(sent);
  };

  #succeed({ reaction, status, isEarlierText }: SendingState & { is: 'sent' }): void {
    const form = this.#form;
    const { name, email, website } = form.draft;
    rememberWriter(form.server, form.draft);
    this.#writer.note(form.draft);
    if (isEarlierText) this.#keeper.rekey(form.draft);
    else this.keeping.watch.empty({ ...emptyDraft, name, email, website });
    form.dispatchEvent(new ReactionSubmittedEvent(reaction, status));
  }

  #fail({ failure }: SendingState & { is: 'failed' }): void {
    if (failure.errors.length > 0) {
      this.errors.refuse(failure.errors, { ...this.#form.draft, parentId: this.#form.parentId });
      this.#sending.stop();
    }
    if (failure.problem?.code === 'key_conflict') this.#keeper.rekey(this.#form.draft);
  }

  async #showErrors(): Promise<void> {
    this.#form.requestUpdate();
    await this.#form.updateComplete;
    this.#form.renderRoot.querySelector<HTMLElement>('#errors')?.focus();
  }

  /** The outbox, here or in another tab, has sent the draft. */
  #hear(news: DraftNews): void {
    const form = this.#form;
    if (news.is === 'sent') {
      this.#sending.become(news);
      return this.#succeed(news);
    }
    const failure = failureOf(news);
    const { reason } = news;
    this.#sending.become({ is: 'failed', failure, reason });
    this.#fail({ is: 'failed', failure });
    form.dispatchEvent(new ReactionFailedEvent(failure.code, failure.retryAfter, failure));
  }

  #inWords({ field, code }: FieldError, { maxLength }: FormSettings): string {
    const max = field === 'name' || field === 'email' || field === 'website' ? limits[field] : maxLength;
    return this.#locale.terms.fieldError({ field, code, max });
  }
}

/** A server that has too many reactions at once says when, and the reader decides. */
function mayWait(failure: unknown): boolean {
  return failure instanceof ReactionsError && mayPass(failure) && failure.code !== 'rate-limited';
}

function failureOf({ code, errors }: DraftNews & { is: 'refused' }): ReactionsError {
  const problem = { type: 'about:blank', title: code, status: 422, code: 'invalid' as const, errors };
  return new ReactionsError(code, 'Refused when the outbox sent it.', { problem });
}
