import { hmac, sameSecret, sha256, type Keyring } from '../crypto/keyring.js';

const editableFor = 30 * 60 * 1000;

/**
 * The right to change a reaction from the device it was written on. The token follows from the id and the
 * draft's key, so that a repeated sending gets it again although only its hash is stored.
 */
export function editRight(
  { editToken }: Keyring,
  { id, key, createdAt }: { id: string; key: string; createdAt: number },
): { token: string; hash: string; until: number } {
  const token = hmac(editToken, id, key);
  return { token, hash: sha256(token), until: createdAt + editableFor };
}

/** Whether an `Authorization` header bears the token with that hash. */
export function bearsEditToken(header: string | undefined, hash: string): boolean {
  const token = /^Edit +([\w-]+)$/i.exec(header ?? '')?.[1];
  return token !== undefined && sameSecret(sha256(token), hash);
}
