import type { DeviceOptions } from '../device/device-value.js';
import type { ReactionReceipt } from '../protocol/draft.js';
import type { ReactionStatus } from '../protocol/reaction.js';
import { DeviceList, type SitePlace } from './device-list.js';

/** A reaction that was written on this device, with the right to change it. Times are ISO 8601 in UTC. */
export interface OwnEntry {
  id: string;
  thread: string;
  /** The page it was written on. */
  page: { url: string; title: string };
  createdAt: string;
  /** As the server last had it. */
  status: ReactionStatus;
  /** Bearer of the right to see, change and withdraw it; belongs to the device and goes nowhere but to the server. */
  token: string;
  /** Until when it may be changed. */
  until: string;
  /** The writer has withdrawn it, and the server does not know yet. */
  isWithdrawn?: true;
}

/** The reactions to a site that were written on this device. */
export class OwnReactions extends DeviceList<OwnEntry> {
  constructor(place: SitePlace, options?: DeviceOptions) {
    super('own', place, isOwnEntry, options);
  }

  /** Keeps what came back when a reaction was stored. */
  remember({ reaction, edit }: ReactionReceipt, at: Pick<OwnEntry, 'thread' | 'page'>): void {
    const { id, createdAt, status } = reaction;
    if (edit.token) this.put({ id, ...at, createdAt, status, token: edit.token, until: edit.until });
  }
}

function isOwnEntry({ thread, page, createdAt, status, token, until }: Partial<OwnEntry>): boolean {
  const texts = [thread, page?.url, page?.title, createdAt, status, token, until];
  return texts.every((text) => typeof text === 'string');
}
