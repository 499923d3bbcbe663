import type { FormSettings } from '@meepraten/reactions-client';

/** What the page asks for less than the thread does. */
export interface AskedLess {
  /** UTF-16 units after CRLF→LF. */
  maxLength: number;
  withoutWebsite: boolean;
  withoutSubscribe: boolean;
}

/** What a reader is asked for: what the thread wants, and the page lets it. */
export function askedFields(
  form: FormSettings,
  { maxLength, withoutWebsite, withoutSubscribe }: AskedLess,
): FormSettings {
  return {
    ...form,
    maxLength: Math.min(form.maxLength, maxLength || Infinity),
    website: form.website && !withoutWebsite,
    subscribe: form.subscribe && !withoutSubscribe && form.email !== 'off',
  };
}
