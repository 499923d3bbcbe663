import type { FailureCode } from '../reactions-error.js';

/** Proxies and firewalls answer too, and know nothing of a service's codes: then the status must do. */
export function codeOfStatus(status: number): FailureCode {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'server';
  return status === 401 || status === 403 ? 'denied' : 'invalid';
}
