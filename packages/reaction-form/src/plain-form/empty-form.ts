import { readPlainForm, type PlainFormValues } from './plain-form.js';
import { whenFree } from './when-free.js';

export interface EmptyFormOptions {
  signal: AbortSignal;
  /** Takes what was in the form; once more for what the browser restores in it while the page still loads. */
  adopt: (values: PlainFormValues) => void;
}

/** Takes all that a plain form holds out of it, once the reader is out of it too. */
export async function emptyForm(form: HTMLFormElement, { signal, adopt }: EmptyFormOptions): Promise<void> {
  const leaving = await whenFree(form, signal);
  if (signal.aborted) return;
  adopt(readPlainForm(form, leaving));
  // Else the browser would restore the same text in it on the next visit, beside the draft.
  form.reset();
  if (document.readyState === 'complete') return;
  addEventListener('pageshow', () => adopt(readPlainForm(form)), { once: true });
}
