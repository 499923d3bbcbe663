import {
  createIdempotencyKey,
  currentThread,
  DraftStore,
  emptyDraft,
  type DraftPlace,
  type KeptDraft,
} from '@meepraten/reactions-client';
import type { ReactionForm } from '../../reaction-form/reaction-form.js';

/** An address that a browser asks nothing of, and says at once that it is out of reach. */
export const outOfReach = (name: string | number) => `http://127.0.0.1:9/${name}`;

/** Where a form keeps its draft. */
export function placeOf({
  server,
  site,
  thread,
  parentId,
}: Omit<DraftPlace, 'thread'> & Partial<DraftPlace>) {
  return { server, site, thread: thread || currentThread(), parentId };
}

/** What the form of another tab, or the outbox, keeps of a draft; a form in this page hears of it as of any other. */
export function keepElsewhere(place: DraftPlace, body: string, more: Partial<KeptDraft> = {}): void {
  const { name: key } = new DraftStore(place);
  const kept: KeptDraft = {
    draft: { ...emptyDraft, body },
    key: createIdempotencyKey(),
    sent: null,
    ...more,
  };
  const newValue = JSON.stringify({ format: 1, ...kept });
  localStorage.setItem(key, newValue);
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
}

/** Puts a text into the message as a reader does, and waits for the pause in which the form keeps it. */
export async function typeMessage(form: ReactionForm, text: string): Promise<void> {
  const message = form.shadowRoot!.querySelector('textarea')!;
  message.value = text;
  message.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await new Promise((resolve) => setTimeout(resolve, 600));
}
