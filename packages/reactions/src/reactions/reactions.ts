import {
  buttonStyles,
  hostStyles,
  LazyPart,
  LocaleController,
  noticeStyles,
  skeletonStyles,
  textStyles,
  ThemeController,
  version,
} from '@meepraten/design-system';
import {
  defaultFormSettings,
  isFromNowhere,
  pageSize,
  type Reaction,
  type ReactionOrder,
  type ReactionsClient,
  type Service,
  type Thread,
} from '@meepraten/reactions-client';
import {
  bodyStyles,
  TakeOver,
  type PlainFormValues,
  type ReactionForm,
  type ReactionSubmittedEvent,
} from '@meepraten/reaction-form';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { translations } from '../languages/translations.js';
import type { Arrivals } from '../live/arrivals.js';
import { bringIntoView } from './bring-into-view.js';
import type { Extras } from './extras.js';
import { renderThread } from './list-view.js';
import { NearRows } from './near-rows.js';
import { drawFromOwnRegistry } from './own-registry.js';
import { Permalink } from './permalink.js';
import { ReactionsFailedEvent } from './reactions.events.js';
import { styles } from './reactions.styles.js';
import { en, nl } from './reactions.terms.js';
import { renderInvitation, renderPlacedForm, renderStatus, type PlacedAnswer } from './surroundings-view.js';
import { RowList } from './rows.js';
import { Slices } from './slices.js';
import { ThreadReading } from './thread-reading.js';

/** Reactions from which on a thread counts as long: a few windows full. */
const longThread = 50;

// Every level is a call inside a call.
const deepestShown = 12;

/**
 * The reactions to a page: how many, the thread with its answers, and the form in place.
 *
 * @slot - What the page shows until the thread is there, and keeps when it cannot be read. The server's
 * `fragment.html` is taken over without asking the server again.
 * @slot invitation - In place of the words above the form.
 * @slot empty - In place of the words where nobody has reacted yet.
 * @fires {ReactionsLoadedEvent} reactions-loaded - The thread is there to be read.
 * @fires {ReactionsFailedEvent} reactions-failed - The thread, or a further part of it, could not be read.
 * @fires {ReactionSubmitEvent} reaction-submit - From the form: the reader sends a reaction; cancelable.
 * @fires {ReactionSubmittedEvent} reaction-submitted - From the form: the reaction is stored.
 * @fires {ReactionFailedEvent} reaction-failed - From the form: it was refused, or no answer came.
 * @csspart base - The outermost box.
 * @csspart heading - The count, in words.
 * @csspart order - The choice of which reactions come first.
 * @csspart arrivals-button - Shows what has come since, and how many they are.
 * @csspart list - The list of reactions.
 * @csspart reaction - One reaction.
 * @csspart avatar - The initials of who wrote it.
 * @csspart author - Who wrote it.
 * @csspart badge - What is said of the author, or of a reaction that waits.
 * @csspart time - When it was written.
 * @csspart body - The message.
 * @csspart actions - What can be done with a reaction.
 * @csspart reply-button - Opens the form to answer.
 * @csspart like-button - Says that the reader likes a reaction, and how many do.
 * @csspart menu-button - Opens the menu of what else can be done with a reaction.
 * @csspart menu - That menu.
 * @csspart own-button - Opens what was written on this device.
 * @csspart dialog - That list.
 * @csspart header - Its heading and its close button.
 * @csspart close-button - Closes it.
 * @csspart content - The box of the list.
 * @csspart more-button - Shows more of the thread.
 * @csspart empty - Where nobody has reacted yet.
 * @csspart status - Where it is said how the reading goes.
 * @csspart invitation - The words above the form.
 * @csspart toggletip-button - Explains why a reaction waits for approval.
 * @csspart toggletip-text - That explanation.
 * @csspart form - The form; its own parts are `form-base`, `form-heading`, `form-form`, `form-field`, `form-label`,
 * `form-input`, `form-error`, `form-hint`, `form-tabs`, `form-tab`, `form-toolbar`, `form-preview`, `form-submit-button` and `form-status`.
 * @cssprop --mp-reactions-gap - Room between two reactions.
 * @cssprop --mp-reactions-indent - How far answers stand inwards.
 * @cssprop --mp-reactions-live-offset - Room between the top of the window and the button that shows what has come.
 * @cssprop --mp-reactions-width - Widest a message gets.
 * @cssprop --mp-reactions-padding - Room inside the box, with a theme.
 * @cssprop --mp-avatar-size - Width and height of the initials' circle.
 * @cssprop --mp-badge-radius - Rounding of a badge.
 * @cssprop --mp-text-field-width - Widest the choice of order gets.
 * @cssprop --mp-text-field-radius - Rounding of the choice of order.
 * @cssprop --mp-dialog-width - Widest the list of what was written on this device gets.
 * @cssprop --mp-menu-width - Widest a menu gets.
 * @cssprop --mp-menu-radius - Rounding of a menu.
 * @cssprop --mp-button-radius - Rounding of the buttons.
 * @cssprop --mp-card-padding - Room inside the box around an answer's form.
 * @cssprop --mp-card-radius - Rounding of that box.
 * @cssprop --mp-notice-padding - Room inside a message.
 * @cssstate loading - The thread is being read.
 * @cssstate error - It could not be read.
 * @cssstate empty - It is read, and nobody has reacted.
 */
export class Reactions extends LitElement {
  static readonly version = version;
  static override styles = [
    hostStyles,
    textStyles,
    buttonStyles,
    noticeStyles,
    skeletonStyles,
    bodyStyles,
    styles,
  ];

  /** Whose reactions they are. */
  @property() service: Service = 'meepraten';

  /** Address of the reactions server, or of a WordPress. */
  @property() server = '';

  /** Site on that server. */
  @property() site = 'default';

  /**
   * Key of the thread, or id of the post; by default that of the served fragment, else the canonical URL's path and
   * query.
   */
  @property() thread = '';

  /** Which reactions come first, until the reader chooses. */
  @property() order: ReactionOrder = 'oldest';

  /** Roots on a page. */
  @property({ attribute: 'page-size', type: Number }) pageSize: number = pageSize.standard;

  /** Levels of answers shown as lists in lists. */
  @property({ attribute: 'max-depth', type: Number }) maxDepth = 4;

  /** Tell of what is written meanwhile, where the service can. */
  @property({ type: Boolean }) live = false;

  /** Keep nothing on the device: drafts, likes and the right to change one's own then last as long as the page. */
  @property({ attribute: 'without-device-storage', type: Boolean }) withoutDeviceStorage = false;

  /** Show the thread alone. */
  @property({ attribute: 'without-form', type: Boolean }) withoutForm = false;

  /** Heading of the invitation; by default 'Plaats een reactie' in the reader's language. */
  @property({ attribute: 'invitation-heading' }) invitationHeading = '';

  /** Words of the invitation; by default 'Meepraten? Draag gerust bij!' in the reader's language. */
  @property() invitation = '';

  /** Another way to a service than the server's own. */
  @property({ attribute: false }) client: ReactionsClient | null = null;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this, { en, nl }, translations, 'reactions');
  readonly #permalink = new Permalink(this, (id) => void this.#goTo(id));
  readonly #reading = new ThreadReading(
    this,
    (target) => void (target && this.#focusReaction(target, 'start')),
  );
  readonly #extras: LazyPart<Extras> = new LazyPart(this, async () => {
    const { Extras } = await import('./extras.js');
    return new Extras(this, {
      reading: this.#reading,
      renderForm: (answer) => this.#renderForm(answer),
      goTo: (id) => this.#focusReaction(id),
    });
  });
  readonly #arrivals: LazyPart<Arrivals> = new LazyPart(this, async () => {
    const { Arrivals } = await import('../live/arrivals.js');
    return new Arrivals(this, {
      reading: this.#reading,
      isOwn: (id) => this.#extras.part?.isOwn(id) ?? false,
      goTo: (id) => this.#focusReaction(id),
    });
  });
  readonly #takeOver: TakeOver = new TakeOver(this, {
    find: () => this.querySelector('form'),
    isReady: () => this.#reading.hasService,
    adopt: (values) => {
      this.#carried.push(values);
      this.requestUpdate();
    },
  });
  readonly #slices = new Slices();
  readonly #near = new NearRows(this);
  readonly #list = new RowList();
  /** Whether what the page served is still what readers see. */
  #isWaiting = true;
  /** From the page's own form, on the way to ours. */
  readonly #carried: PlainFormValues[] = [];

  constructor() {
    super();
    new ThemeController(this, this.#internals);
    this.#list.element.setAttribute('part', 'list');
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    drawFromOwnRegistry(this);
    return super.createRenderRoot();
  }

  protected override willUpdate(): void {
    const { hasService, store } = this.#reading;
    const extras = hasService ? this.#extras.part : null;
    this.#isWaiting = !hasService || !this.#reading.prepare() || this.#takeOver.isWaiting;
    if (!this.#isWaiting && this.#reading.follow(this.#permalink.id)) extras?.replying.reset();
    const { states } = this.#internals;
    for (const name of ['loading', 'error', 'empty']) states.delete(name);
    if (!hasService || store.phase === 'failed') states.add('error');
    else if (store.phase === 'loading') states.add('loading');
    else if (store.tree.size === 0) states.add('empty');
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isMissing = !this.#reading.hasService && (changed.has('server') || changed.has('client'));
    if (isMissing) this.dispatchEvent(new ReactionsFailedEvent('invalid'));
    const form = this.renderRoot.querySelector<ReactionForm>('.invitation ~ mp-reaction-form');
    if (form) for (const values of this.#carried.splice(0)) void form.adopt(values);
  }

  // Who waits for an update waits for all that it shows, be the code of a part still on its way.
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#extras.arrival, this.#arrivals.arrival, this.#locale.arrival]);
    const isComplete = await super.getUpdateComplete();
    await this.#slices.done;
    return isComplete;
  }

  override render() {
    const { terms } = this.#locale;
    const { hasService, store } = this.#reading;
    if (!hasService)
      return html`<div class="base" part="base">
        <slot></slot>
        <p class="notice" data-variant="danger" part="status">
          ${isFromNowhere() ? terms.asFile : terms.noServer}
        </p>
      </div>`;
    if (this.#isWaiting || !this.#locale.isReady)
      return html`<div class="base" part="base"><slot></slot></div>`;
    return html`<div class="base" part="base" aria-busy=${store.task === 'thread'}>
      ${store.thread ? this.#renderThread(store.thread) : html`<slot></slot>`}
      ${renderStatus({ store, terms, extras: this.#extras.part, retry: () => void this.reload() })}
      ${store.phase === 'loading' || this.withoutForm ? nothing : this.#renderReact()}
      ${this.#extras.part?.renderOwn()}
    </div>`;
  }

  #renderThread({ count, state }: Thread): TemplateResult {
    const { store } = this.#reading;
    const { terms, lang } = this.#locale;
    const extras = this.#extras.part;
    const list = () =>
      renderThread({
        store,
        terms,
        lang,
        extras,
        slices: this.#slices,
        isLong: store.tree.size > longThread && this.#near.isTold,
        near: this.#near,
        list: this.#list,
        maxDepth: Math.min(Math.max(1, this.maxDepth || 1), deepestShown),
        canReply: state === 'open' && !this.withoutForm,
        showMore: (direction) => void this.#show(store.loadMore(direction)),
        showAnswers: (id) => void this.#show(store.loadAnswers(id)),
      });
    return html`<h2 part="heading">${terms.count(count)}</h2>
      ${this.#reading.isSortable ? html`<div class="order" part="order">${extras?.ordering.render()}</div>` : nothing}
      ${this.live ? this.#renderArrivals() : nothing}
      ${
        store.tree.size > 0
          ? html`<div class=${store.tree.size > longThread ? 'long thread' : 'thread'}>${list()}</div>`
          : html`<div part="empty">
              <slot name="empty"><p>${terms.empty}</p></slot>
            </div>`
      }`;
  }

  #renderArrivals(): TemplateResult {
    const { part } = this.#arrivals;
    return html`<div class=${part?.isOffering ? 'arrivals offering' : 'arrivals'}>${part?.render()}</div>`;
  }

  #renderReact(): TemplateResult {
    const { terms } = this.#locale;
    if ((this.#reading.store.thread?.state ?? 'open') !== 'open')
      return html`<p class="notice" data-variant="info">${terms.closed}</p>`;
    const heading = this.invitationHeading || terms.invitationHeading;
    return html`${renderInvitation(heading, this.invitation || terms.invitation)} ${this.#renderForm(null)}`;
  }

  #renderForm(answer: PlacedAnswer | null): TemplateResult {
    return renderPlacedForm({
      service: this.service,
      server: this.server,
      site: this.site,
      thread: this.#reading.key,
      client: this.client,
      withoutDeviceStorage: this.withoutDeviceStorage,
      settings: this.#reading.store.thread?.form ?? defaultFormSettings,
      answer,
      submitted: (event) => void this.#addSubmitted(event),
    });
  }

  /** The address has come to point at a reaction. */
  async #goTo(id: string): Promise<void> {
    const { store } = this.#reading;
    if (store.tree.get(id)) await this.#focusReaction(id, 'start');
    else if (store.phase === 'loaded') await this.#reading.load(id);
  }

  /** Puts the reader at the first of what comes. */
  async #show(loading: Promise<Reaction[]>): Promise<void> {
    const [first] = await loading;
    if (first) await this.#focusReaction(first.id);
    else this.#reading.reportFailure();
  }

  async #focusReaction(id: string, block: ScrollLogicalPosition = 'nearest'): Promise<void> {
    await this.updateComplete;
    const reaction = this.shadowRoot?.getElementById(`reaction-${id}`);
    reaction?.focus({ preventScroll: true });
    if (reaction) await bringIntoView(reaction, block);
  }

  async #addSubmitted({ reaction, status, currentTarget }: ReactionSubmittedEvent): Promise<void> {
    this.#reading.store.add(reaction);
    // With words left in it, the form has something to say yet.
    const isDone = (currentTarget as ReactionForm).draft.body === '';
    if (reaction.parentId === null || !isDone) return;
    await this.#extras.arrival;
    this.#extras.part?.replying.finish(reaction.id, status);
  }

  /** Published reactions in the thread, shown or not. */
  get count(): number {
    return this.#reading.store.thread?.count ?? 0;
  }

  /** Puts a passage into the message as a quotation; resolves to whether there is a form that took it. */
  async quote(passage: string): Promise<boolean> {
    await this.updateComplete;
    return (await this.#extras.part?.quote(passage)) ?? false;
  }

  /** Reads the thread anew. */
  async reload(): Promise<void> {
    await this.#reading.load();
  }
}
