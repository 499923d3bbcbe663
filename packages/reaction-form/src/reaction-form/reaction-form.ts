import { hostStyles, LocaleController, textStyles, ThemeController, version } from '@meepraten/design-system';
import {
  currentThread,
  defaultFormSettings,
  emptyDraft,
  isFromNowhere,
  limits,
  type DraftField,
  type FormSettings,
  type ReactionDraft,
  type ReactionsClient,
  type Service,
} from '@meepraten/reactions-client';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { translations } from '../languages/translations.js';
import type { Caret, PlainFormValues } from '../plain-form/plain-form.js';
import { TakeOver } from '../plain-form/take-over.js';
import { askedFields } from './asked-fields.js';
import { DraftKeeper } from './draft-keeper.js';
import { enterField, fillFields } from './form-fields.js';
import { renderForm } from './form-view.js';
import { mergeDrafts } from './merge-draft.js';
import { ReactionFailedEvent } from './reaction-form.events.js';
import { styles } from './reaction-form.styles.js';
import { en, nl, type ReactionFormTerms } from './reaction-form.terms.js';
import { Sending } from './sending.js';
import { keptWriter, recallWriter } from './writer-memory.js';

/**
 * A reaction form that never loses what was typed: the draft is kept on the device, and a sending that gets no
 * answer can be repeated without being stored twice.
 *
 * @slot - A plain `<form method="post">` that works with scripts off. What was typed in it goes along.
 * @slot actions - Buttons beside the submit button.
 * @fires {ReactionSubmitEvent} reaction-submit - The reader sends a reaction that passed every check; cancelable.
 * @fires {ReactionSubmittedEvent} reaction-submitted - The reaction is stored.
 * @fires {ReactionFailedEvent} reaction-failed - It was refused, or no answer came; the text is kept.
 * @csspart base - The outermost box.
 * @csspart heading - The heading.
 * @csspart form - The native form.
 * @csspart field - Label, hint, error and input of a field together.
 * @csspart label - The label of a field.
 * @csspart input - The native input, text area or check box.
 * @csspart error - What is wrong with a field.
 * @csspart hint - What helps to fill in a field.
 * @csspart submit-button - The native submit button.
 * @csspart tabs - The tabs of the message and its preview.
 * @csspart tab - One of them, a native button.
 * @csspart toolbar - The buttons that mark up the message.
 * @csspart preview - The message as it will be shown.
 * @csspart status - Where it is said how the sending goes.
 * @cssprop --mp-reaction-form-width - Widest the message gets.
 * @cssprop --mp-reaction-form-padding - Room inside the box, with a theme.
 * @cssprop --mp-text-field-width - Widest the other fields get.
 * @cssprop --mp-text-field-radius - Rounding of the fields.
 * @cssprop --mp-button-radius - Rounding of the buttons.
 * @cssprop --mp-notice-padding - Room inside a message.
 * @cssstate sending - A reaction is under way.
 * @cssstate queued - A reaction is kept on the device and goes out as soon as its server can be reached.
 * @cssstate error - A field is wrong, or the last sending failed.
 */
export class ReactionForm extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, textStyles, ...styles];

  /** Whose service it is. */
  @property() service: Service = 'meepraten';

  /** Address of the reactions server, or of a WordPress. */
  @property() server = '';

  /** Site on that server. */
  @property() site = 'default';

  /** Key of the thread, or id of the post; by default the canonical URL's path and query. */
  @property() thread = '';

  /** Id of the reaction that is answered. */
  @property({ attribute: 'parent-id' }) parentId: string | null = null;

  /** Words above the form; by default 'Geef een reactie' in the reader's language. */
  @property() heading = '';

  /** Level of that heading in the page, 2 or 3. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Longest message accepted, in UTF-16 units after CRLF→LF; the thread may ask for less. */
  @property({ attribute: 'max-length', type: Number }) maxLength: number = limits.body;

  /** Do not ask for a website. */
  @property({ attribute: 'without-website', type: Boolean }) withoutWebsite = false;

  /** Do not offer mail about answers. */
  @property({ attribute: 'without-subscribe', type: Boolean }) withoutSubscribe = false;

  /** Keep nothing on the device: a draft then lasts as long as the page. */
  @property({ attribute: 'without-device-storage', type: Boolean }) withoutDeviceStorage = false;

  /** What the thread asks for; the attributes win where they ask for less. */
  @property({ attribute: false }) form: FormSettings = defaultFormSettings;

  /** Another way to a service than the server's own. */
  @property({ attribute: false }) client: ReactionsClient | null = null;

  /** In place of the form's own words, where it is used for something else than a new reaction. */
  @property({ attribute: false }) words: Partial<ReactionFormTerms> = {};

  /** What the fields hold. */
  @property({ attribute: false }) draft: ReactionDraft = emptyDraft;

  /** Whether the writer asks to be known on this device. */
  remembers = false;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this, { en, nl }, translations, 'reactionForm');
  readonly #keeper: DraftKeeper = new DraftKeeper(this, () => this.#sending.posting?.pause(this.#settings));
  readonly #sending: Sending = new Sending(this, this.#internals, this.#keeper);
  readonly #takeOver = new TakeOver(this, {
    find: () => this.querySelector<HTMLFormElement>(':scope > form'),
    isReady: () => this.#hasService && this.#locale.isReady,
    adopt: (values) => void this.adopt(values),
  });

  constructor() {
    super();
    new ThemeController(this, this.#internals);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const moved = [
      'service',
      'server',
      'site',
      'thread',
      'parentId',
      'withoutDeviceStorage',
      'client',
    ] as const;
    if (moved.some((name) => changed.has(name))) this.#open();
    const { state, posting } = this.#sending;
    posting?.errors.review(this.draft, this.#settings);
    const isWrong = Boolean(posting?.errors.shown.length) || state.is === 'failed' || !this.#hasService;
    if (isWrong) this.#internals.states.add('error');
    else this.#internals.states.delete('error');
  }

  protected override updated(): void {
    fillFields(this.renderRoot, this.draft);
  }

  override render() {
    const { terms } = this.#locale;
    if (!this.#hasService)
      return html`<div class="base" part="base">
        <slot></slot>
        <p class="notice" data-variant="danger" part="status">
          ${isFromNowhere() ? terms.asFile : terms.noServer}
        </p>
      </div>`;
    return html`<div class="base" part="base">
      ${this.#takeOver.isWaiting ? html`<slot></slot>` : this.#renderForm()}
    </div>`;
  }

  #renderForm(): TemplateResult {
    const terms = { ...this.#locale.terms, ...this.#sending.posting?.wordPress?.words, ...this.words };
    return renderForm({
      heading: this.heading || terms.heading,
      headingLevel: this.headingLevel,
      draft: this.draft,
      settings: this.#settings,
      remembers: this.isKeeping ? this.remembers : null,
      keepsMarks: this.service !== 'wordpress',
      sending: this.#sending,
      terms,
      typed: this.#noteInput,
      pressed: this.#pressSubmit,
      picked: (field) => this.#focusField(field),
    });
  }

  get #settings(): FormSettings {
    return askedFields(this.#sending.posting?.wordPress?.settings ?? this.form, this);
  }

  /** Whether it asks its writer to be known on this device. */
  get isKeeping(): boolean {
    return !this.withoutDeviceStorage && this.client === null;
  }

  get #thread(): string {
    return this.thread || currentThread();
  }

  get #hasService(): boolean {
    const { client, server } = this;
    return client !== null || (server !== '' && URL.canParse(server, document.baseURI) && !isFromNowhere());
  }

  /** Turns to the place that the attributes name: what waits there comes into the fields. */
  #open(): void {
    const { server, site, parentId, withoutDeviceStorage: memoryOnly } = this;
    this.#sending.stop();
    this.#sending.posting?.errors.clear();
    const kept = this.#keeper.open({ server, site, thread: this.#thread, parentId }, { memoryOnly });
    this.remembers = this.isKeeping && keptWriter.read() !== null;
    const { name, email, website } = { ...this.draft, ...recallWriter(server) };
    const fresh = { ...emptyDraft, name, email, website };
    this.draft = this.hasUpdated ? (kept ?? fresh) : mergeDrafts(kept ?? fresh, this.draft);
    // Who wrote here before is likely to go on, and what has become of it is to be told; and WordPress asks for other fields.
    if (kept || this.remembers || this.service === 'wordpress') this.#sending.prepare();
    this.#sending.posting?.turn();
  }

  readonly #noteInput = ({ target }: Pick<Event, 'target'>): void => {
    const { name, type, value, checked } = target as HTMLInputElement;
    if (name === 'remember') return this.#remember(checked);
    this.draft = { ...this.draft, [name]: type === 'checkbox' ? checked : value };
    this.#keeper.note(this.draft);
    // Not with each key again: that is for who comes back to the form, or sends.
    if (!this.#sending.isLost) this.#sending.prepare();
    this.#sending.posting?.changed();
  };

  /** What is asked for is done with the next reaction; what is taken back, at once. */
  #remember(remembers: boolean): void {
    this.remembers = remembers;
    this.requestUpdate();
    if (!remembers) keptWriter.clear();
  }

  readonly #pressSubmit = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  #focusField(field: DraftField, caret?: Caret): void {
    this.#sending.posting?.tabs.write();
    enterField(this.renderRoot, field, caret);
  }

  /** Puts the caret in the message. */
  override focus(options?: FocusOptions): void {
    this.#sending.posting?.tabs.write();
    this.renderRoot.querySelector<HTMLElement>('#body')?.focus(options);
  }

  /** Takes over what was in a plain form of the page. */
  async adopt({ draft, key, caret, isSubmitted }: PlainFormValues): Promise<void> {
    if (draft.parentId) this.parentId = draft.parentId;
    await this.updateComplete;
    const before = this.draft;
    this.draft = mergeDrafts(before, draft);
    if (key && before.body === '') this.#keeper.rekey(this.draft, key);
    else this.#keeper.note(this.draft);
    await this.updateComplete;
    if (caret) this.#focusField(caret.field, caret);
    if (isSubmitted) await this.submit();
  }

  /** Checks the draft, shows what is wrong with it, or sends it; resolves when it is known what became of it. */
  async submit(): Promise<void> {
    if (this.#takeOver.isWaiting || this.#sending.state.is === 'sending') return;
    const state = await this.#sending.run((posting, signal) => posting.post(this.#settings, signal));
    await this.#sending.posting?.finish(state);
    if ((state.is === 'failed' || state.is === 'queued') && state.failure) {
      const { failure } = state;
      this.dispatchEvent(new ReactionFailedEvent(failure.code, failure.retryAfter, failure));
    }
  }

  /** Puts a passage into the message as a quotation, at the caret; resolves to whether that could be done. */
  async quote(passage: string): Promise<boolean> {
    await this.updateComplete;
    const posting = await this.#sending.fetch().catch(() => null);
    return posting?.quote(passage, this.#noteInput) ?? false;
  }

  /** Empties the fields and forgets the draft. */
  reset(): void {
    this.#sending.posting?.withdraw();
    this.#sending.stop();
    this.#keeper.forget();
    this.draft = emptyDraft;
  }
}
