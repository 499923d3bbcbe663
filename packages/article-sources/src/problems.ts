/** Why an article or a feed did not come. The words for readers belong to the elements. */
export const sourceErrorCodes = [
  'offline',
  'timeout',
  'blocked',
  'not-found',
  'wrong-type',
  'empty',
  'invalid',
  'rate-limited',
  'denied',
  'server',
] as const;

export type SourceErrorCode = (typeof sourceErrorCodes)[number];

/** A source that did not yield what was asked of it. `cause` is what the browser said, where it said anything. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly code: SourceErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * A request that got no answer at all. Browsers hide why (a refusal by CORS looks like a cable pulled out), so
 * their own word on being online is all there is to tell the two apart.
 */
export function unanswered(url: string, cause?: unknown): SourceError {
  return navigator.onLine
    ? new SourceError('blocked', `No answer that may be read came from ${url}.`, { cause })
    : new SourceError('offline', `The device is offline: ${url} was not fetched.`, { cause });
}
