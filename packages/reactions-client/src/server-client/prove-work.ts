import type { HttpRequest } from '../http/exchange.js';
import type { Challenge } from '../protocol/challenge.js';

type DeriveKey = (password: Uint8Array<ArrayBuffer>) => Promise<Uint8Array> | Uint8Array;

/** Milliseconds of work before the page gets its turn. */
const slice = 8;

const algorithm = 'PBKDF2/SHA-256';

/**
 * Does the work that a server asks for: tries counters until the key derived from nonce and counter begins as wanted, as
 * version 2 of the ALTCHA protocol says (https://altcha.org). In slices, so that the page stays responsive.
 *
 * @returns what a request bears as its `challenge`: base64 of JSON; null when the work is given up
 * @throws {TypeError} for work of a kind that is not known here
 * @throws the reason of the signal when the caller has aborted
 */
export async function proveWork(
  challenge: Challenge,
  { signal, work }: Pick<HttpRequest, 'signal' | 'work'> = {},
): Promise<string | null> {
  const { parameters } = challenge;
  const { nonce, keyPrefix } = parameters;
  const deriveKey = await derivationOf(parameters);
  const password = new Uint8Array([...bytesOf(nonce), 0, 0, 0, 0]);
  const counterAt = new DataView(password.buffer, password.length - 4);
  // One key in so many begins as wanted; by chance it is the first, or one long after that.
  const oneIn = 16 ** keyPrefix.length;
  let sliceEnd = performance.now() + slice;
  work?.progressed(0);
  for (let counter = 0; !work?.signal.aborted; counter += 1) {
    signal?.throwIfAborted();
    counterAt.setUint32(0, counter);
    const derivedKey = hexOf(await deriveKey(password));
    if (derivedKey.startsWith(keyPrefix)) {
      work?.progressed(1);
      return base64Of({ challenge, solution: { counter, derivedKey } });
    }
    if (performance.now() < sliceEnd) continue;
    work?.progressed(-Math.expm1(-counter / oneIn));
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + slice;
  }
  return null;
}

/** The browser's own derivation is quicker, and is not there on a page that came over plain HTTP. */
async function derivationOf(parameters: Challenge['parameters']): Promise<DeriveKey> {
  const { salt, cost, keyLength } = parameters;
  if (parameters.algorithm !== algorithm)
    throw new TypeError(`Work by ${parameters.algorithm} is not known here.`);
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) {
    const [{ pbkdf2 }, { sha256 }] = await Promise.all([
      import('@noble/hashes/pbkdf2.js'),
      import('@noble/hashes/sha2.js'),
    ]);
    return (password) => pbkdf2(sha256, password, bytesOf(salt), { c: cost, dkLen: keyLength });
  }
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: cost };
  return async (password) => {
    const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    return new Uint8Array(await subtle.deriveBits(derivation, key, keyLength * 8));
  };
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a challenge holds may be of any script: a thread's key, for one. */
function base64Of(value: object): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))));
}
