import type { FailureCode, ReactionsError } from '../reactions-error.js';

/** `wrong-type` is what a network's log-in page answers. */
const passing: readonly FailureCode[] = [
  'offline',
  'timeout',
  'blocked',
  'server',
  'rate-limited',
  'wrong-type',
];

/** Whether the same request may be taken later on: the way was closed, or the server had no time. */
export function mayPass({ code, maybeStored }: ReactionsError): boolean {
  return maybeStored || passing.includes(code);
}
