import { hmac, sameSecret, type Keyring } from '../crypto/keyring.js';

const lifetime = 2 * 60 * 60 * 1000;

interface Place {
  site: string;
  thread: string;
  now: number;
}

/** What a page of this server puts into its form: proof that the page was asked for, here and not long ago. */
export function writeFormToken({ formToken }: Keyring, { site, thread, now }: Place): string {
  const issued = now.toString(36);
  return `${issued}.${hmac(formToken, issued, site, thread)}`;
}

/** `stale` was ours, and genuine, but is too old. The age is in milliseconds. */
export function checkFormToken(
  { formToken }: Keyring,
  token: string,
  { site, thread, now }: Place,
): { proof: 'valid' | 'stale' | 'none'; age: number } {
  const [issued = '', signature = ''] = token.split('.');
  if (!sameSecret(signature, hmac(formToken, issued, site, thread))) return { proof: 'none', age: 0 };
  const age = now - parseInt(issued, 36);
  return { proof: age >= 0 && age <= lifetime ? 'valid' : 'stale', age };
}
