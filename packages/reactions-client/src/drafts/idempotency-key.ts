/**
 * 128 random bits in hexadecimal. `crypto.randomUUID` would do, but pages on plain http do not have it.
 */
export function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Under which a request is stored once, however often it is sent. */
export function createIdempotencyKey(): string {
  return randomToken();
}
