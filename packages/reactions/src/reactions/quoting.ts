import type { ReactionForm } from '@meepraten/reaction-form';
import type { LitElement } from 'lit';
import type { ThreadReading } from './thread-reading.js';

/**
 * Puts a passage into the message that is being written: an answer where one is open, else a new reaction. Resolves to
 * whether there is a form for it.
 */
export async function quoteInForm(
  host: LitElement,
  reading: ThreadReading,
  passage: string,
): Promise<boolean> {
  if (reading.store.phase === 'loading') await outcomeOfReading(host);
  await host.updateComplete;
  const form = host.renderRoot.querySelector<ReactionForm>('mp-reaction-form');
  return (await form?.quote(passage)) ?? false;
}

/** The form comes with the thread, or with the words that it could not be read. */
function outcomeOfReading(host: LitElement): Promise<unknown> {
  return new Promise((resolve) => {
    for (const type of ['reactions-loaded', 'reactions-failed'])
      host.addEventListener(type, resolve, { once: true });
  });
}
