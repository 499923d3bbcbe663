import type { ReactionDraft } from './draft.js';
import { defaultFormSettings, limits, messageLength } from './limits.js';
import type { FieldError } from './problems.js';
import type { FormSettings } from './reaction.js';

// Format and control characters, spaces of every kind, and the letters that fonts draw as nothing.
const invisible = /[\p{Cc}\p{Cf}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Whether a text shows nothing: empty, spaces, or only characters without a picture. */
export function isBlank(text: string): boolean {
  return text.replace(invisible, '') === '';
}

// One @, no blanks or angle brackets, a dot inside the domain: what a mail server could take. Linear in its input.
const emailShape = /^[^\s@<>",;:\\]+@[^\s@<>",;:\\.]+(?:\.[^\s@<>",;:\\.]+)+$/u;

export function isEmail(text: string): boolean {
  return text.length <= limits.email && emailShape.test(text);
}

/**
 * The address as it may be linked, or null when it is none. Readers type `www.site.nl`; a missing scheme is
 * taken to be https.
 */
export function websiteUrl(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || typed.length > limits.website || /\s/.test(typed) || !URL.canParse(address))
    return null;
  const { protocol, hostname, username, password, href } = new URL(address);
  const web = protocol === 'https:' || protocol === 'http:';
  return web && hostname.includes('.') && !username && !password ? href : null;
}

/** The checks that client and server share, in the order of the fields. An empty list means: fine. */
export function validateDraft(draft: ReactionDraft, form: FormSettings = defaultFormSettings): FieldError[] {
  const errors: FieldError[] = [];
  const { body, name, email, website } = draft;
  if (isBlank(body)) errors.push({ field: 'body', code: 'required' });
  else if (messageLength(body) > form.maxLength) errors.push({ field: 'body', code: 'too-long' });
  if (isBlank(name)) errors.push({ field: 'name', code: 'required' });
  else if (name.trim().length > limits.name) errors.push({ field: 'name', code: 'too-long' });
  if (form.email !== 'off') {
    if (email.trim() !== '') {
      if (!isEmail(email.trim())) errors.push({ field: 'email', code: 'not-an-email' });
    } else if (form.email === 'required' || (form.subscribe && draft.subscribe))
      errors.push({ field: 'email', code: 'required' });
  }
  if (form.website && website.trim() !== '' && websiteUrl(website) === null)
    errors.push({ field: 'website', code: 'not-a-url' });
  return errors;
}
