import {
  createHash,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { replaceSecretFile, secretFile } from './key-file.js';

const keyBytes = 32;

/** What addresses are sealed and found again with. */
export interface EmailKeys {
  /** Public name of the secret, stored beside what was written under it. */
  id: string;
  emailSeal: KeyObject;
  emailIndex: KeyObject;
}

/**
 * The keys of one server, each for one purpose and all derived from the secrets of its key file. The newest secret
 * is written with; what a repeated sending needs follows from the oldest, so that a new secret doubles nothing.
 */
export interface Keyring extends EmailKeys {
  editToken: KeyObject;
  formToken: KeyObject;
  requestHash: KeyObject;
  textPrint: KeyObject;
  challenge: KeyObject;
  /** Half of what visitors are counted under; the other half is a key of the day. */
  visitorMark: KeyObject;
  /** Of earlier secrets, for what has not been sealed anew yet; newest first. */
  old: readonly EmailKeys[];
}

function deriverOf(secret: Buffer) {
  // Not as bytes: Node would make a key of them anew for each use, which takes five times as long as the use itself.
  return (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `meepraten reactions ${purpose}`, keyBytes)));
}

function emailKeysOf(secret: Buffer): EmailKeys {
  const derive = deriverOf(secret);
  return {
    id: derive('key id').export().toString('hex', 0, 8),
    emailSeal: derive('e-mail seal'),
    emailIndex: derive('e-mail index'),
  };
}

/** @param secrets oldest first */
function deriveKeyring(secrets: readonly Buffer[]): Keyring {
  const [newest, ...earlier] = secrets.toReversed() as [Buffer, ...Buffer[]];
  const fromNewest = deriverOf(newest);
  const fromOldest = deriverOf(secrets[0] ?? newest);
  return {
    ...emailKeysOf(newest),
    editToken: fromOldest('edit token'),
    formToken: fromNewest('form token'),
    requestHash: fromOldest('request hash'),
    textPrint: fromNewest('text print'),
    challenge: fromNewest('challenge'),
    visitorMark: fromNewest('visitor mark'),
    old: earlier.map(emailKeysOf),
  };
}

/**
 * The keyring of a key file, which is made when missing. Without a file the keys live as long as the process.
 * @throws {Error} when the file holds no key
 */
export function openKeyring(file: string | null): Keyring {
  if (file === null) return deriveKeyring([randomBytes(keyBytes)]);
  return deriveKeyring(readSecrets(file, secretFile(file, newSecret)));
}

/**
 * Puts a new secret into a key file, behind those that it holds.
 * @throws {Error} when the file is missing or holds no key
 */
export function addSecret(file: string): Keyring {
  const content = readFileSync(file, 'utf8');
  readSecrets(file, content);
  replaceSecretFile(file, `${content.trimEnd()}\n${newSecret()}`);
  return openKeyring(file);
}

function newSecret(): string {
  return `${randomBytes(keyBytes).toString('base64url')}\n`;
}

/** One secret in each line, oldest first. */
function readSecrets(file: string, content: string): Buffer[] {
  const secrets = content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => Buffer.from(line, 'base64url'));
  if (secrets.length === 0 || secrets.some(({ length }) => length !== keyBytes))
    throw new Error(`${file} holds no key of ${keyBytes} bytes: put the right file back.`);
  return secrets;
}

export function hmac(key: KeyObject, ...parts: readonly string[]): string {
  // Lengths go in too: "ab" + "c" must not be "a" + "bc".
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return createHmac('sha256', key).update(text).digest('base64url');
}

export function sha256(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** Compares in a time that tells nothing of either text. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
