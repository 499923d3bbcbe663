import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { hmac, type EmailKeys } from './keyring.js';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** An address as it is stored: nonce, tag, then ciphertext. Bound to its row, so that rows cannot be swapped. */
export function sealEmail({ emailSeal }: Pick<EmailKeys, 'emailSeal'>, rowId: string, email: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, emailSeal, nonce).setAAD(Buffer.from(rowId));
  const sealed = Buffer.concat([cipher.update(email, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws {Error} when the address was sealed under another key or for another row */
export function openEmail(
  { emailSeal }: Pick<EmailKeys, 'emailSeal'>,
  rowId: string,
  sealed: Buffer,
): string {
  const decipher = createDecipheriv(algorithm, emailSeal, sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(rowId))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}

/** Finds the same address again without knowing it. */
export function emailIndex({ emailIndex }: Pick<EmailKeys, 'emailIndex'>, email: string): string {
  return hmac(emailIndex, email.toLowerCase());
}
