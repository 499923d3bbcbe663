import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { secretFile } from './key-file.js';

const keyBytes = 32;

/** The keys of one server, each for one purpose and all derived from the one secret of its key file. */
export interface Keyring {
  /** Public name of the secret, stored beside what was written under it. */
  id: string;
  emailSeal: Buffer;
  emailIndex: Buffer;
  editToken: Buffer;
  formToken: Buffer;
  requestHash: Buffer;
  textPrint: Buffer;
  challenge: Buffer;
}

function deriveKeyring(secret: Buffer): Keyring {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `meepraten reactions ${purpose}`, keyBytes));
  return {
    id: derive('key id').toString('hex', 0, 8),
    emailSeal: derive('e-mail seal'),
    emailIndex: derive('e-mail index'),
    editToken: derive('edit token'),
    formToken: derive('form token'),
    requestHash: derive('request hash'),
    textPrint: derive('text print'),
    challenge: derive('challenge'),
  };
}

/**
 * The keyring of a key file, which is made when missing. Without a file the keys live as long as the process.
 * @throws {Error} when the file holds no key
 */
export function openKeyring(file: string | null): Keyring {
  if (file === null) return deriveKeyring(randomBytes(keyBytes));
  const text = secretFile(file, () => `${randomBytes(keyBytes).toString('base64url')}\n`);
  const secret = Buffer.from(text.trim(), 'base64url');
  if (secret.length !== keyBytes)
    throw new Error(`${file} holds no key of ${keyBytes} bytes: put the right file back.`);
  return deriveKeyring(secret);
}

export function hmac(key: Buffer, ...parts: readonly string[]): string {
  // Lengths go in too: "ab" + "c" must not be "a" + "bc".
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return createHmac('sha256', key).update(text).digest('base64url');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Compares in a time that tells nothing of either text. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
