import { Refusal } from '../refusal.js';

/** `rate_limited`, with whole seconds to wait. */
export function rateRefusal(milliseconds: number): Refusal {
  const retryAfter = Math.max(1, Math.ceil(milliseconds / 1000));
  return new Refusal('rate_limited', { retryAfter, detail: `Try again in ${retryAfter} seconds.` });
}
