import {
  Actor,
  OwnReactions,
  ReactionsError,
  type OwnEntry,
  type Reaction,
  type ReactionActs,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import type { LitElement, ReactiveController } from 'lit';
import type { ThreadReading, ThreadRequest } from '../reactions/thread-reading.js';
import type { ThreadStore } from '../thread/thread-store.js';

/** The list whose reader does something. */
export type ActingHost = LitElement & ThreadRequest & { withoutDeviceStorage: boolean };

/** What every act of a reader needs: who they are to this site, what is theirs, and the way to the server. */
export class Acting implements ReactiveController {
  readonly host: ActingHost;

  readonly #reading: ThreadReading;
  #own = new Map<string, OwnEntry>();
  #liked = new Set<string>();

  constructor(host: ActingHost, reading: ThreadReading) {
    this.host = host;
    this.#reading = reading;
    this.#readDevice();
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#noteStorage);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#noteStorage);
  }

  // Once for each drawing, and not for each reaction in it.
  hostUpdate(): void {
    this.#readDevice();
  }

  /** Whether the service takes more than reactions. */
  get canAct(): boolean {
    return this.#reading.client?.acts !== undefined;
  }

  /** Ways to act; rejects with a `ReactionsError` where their code cannot be fetched. */
  async fetchActs(): Promise<ReactionActs> {
    const acts = await this.#reading.client?.acts?.().catch((cause: unknown) => {
      throw new ReactionsError(navigator.onLine ? 'blocked' : 'offline', String(cause), { cause });
    });
    if (!acts) throw new ReactionsError('denied', 'This service takes reactions, and nothing else.');
    return acts;
  }

  /** How the service shows a message beforehand; undefined where it does not. */
  get preview(): ReactionsClient['preview'] {
    const { client } = this.#reading;
    return client?.preview && ((...asked) => client.preview!(...asked));
  }

  /** Key of the thread that is shown. */
  get thread(): string {
    return this.#reading.key;
  }

  /** What of a reaction of this reader is kept here; undefined for those of others. */
  entryOf(id: string): OwnEntry | undefined {
    return this.#own.get(id);
  }

  /** What this reader wrote in the thread that is shown. */
  get ownInThread(): OwnEntry[] {
    return [...this.#own.values()].filter(({ thread }) => thread === this.thread);
  }

  /** How many reactions to this site were written on this device. */
  get ownCount(): number {
    return this.#own.size;
  }

  hasLiked(id: string): boolean {
    return this.#liked.has(id);
  }

  get own(): OwnReactions {
    return new OwnReactions(this.host, this.#storage);
  }

  get actor(): Actor {
    return new Actor(this.host, this.#storage);
  }

  /** The thread as it was read last; another one after each reading. */
  get tree(): ThreadStore['tree'] {
    return this.#reading.store.tree;
  }

  reactionOf(id: string): Reaction | undefined {
    return this.tree.get(id);
  }

  /** Notes how the server has it now. */
  note(id: string, status: Reaction['status']): void {
    const entry = this.own.get(id);
    if (entry && entry.status !== status) this.own.put({ ...entry, status });
  }

  /** Shows a reaction as it is now, in its place. */
  show(reaction: Reaction): void {
    this.#reading.store.replace(reaction);
  }

  /** Shows a reaction that only its writer sees. */
  add(reaction: Reaction): void {
    this.#reading.store.add(reaction);
  }

  #readDevice(): void {
    this.#own = new Map(this.own.read().map((entry) => [entry.id, entry]));
    this.#liked = this.actor.given('like');
  }

  get #storage() {
    return { memoryOnly: this.host.withoutDeviceStorage };
  }

  // Another tab has written, liked or wiped something; a wiped storage has no key.
  readonly #noteStorage = ({ key }: StorageEvent): void => {
    if (key === null || key.startsWith('meepraten:')) this.host.requestUpdate();
  };
}

/** The reaction that something in the page belongs to. */
export function idOf(inside: Element | null): string {
  return inside?.closest('article')?.id.replace(/^reaction-/, '') ?? '';
}
