/**
 * Work that a server asks for before it takes a risky reaction, in the form of version 2 of the ALTCHA protocol
 * (https://altcha.org): find a counter whose derived key begins with `keyPrefix`.
 */
export interface Challenge {
  parameters: {
    /** A key derivation, such as `PBKDF2/SHA-256`. */
    algorithm: string;
    /** Hexadecimal. */
    nonce: string;
    salt: string;
    /** Rounds of the derivation. */
    cost: number;
    /** Bytes. */
    keyLength: number;
    keyPrefix: string;
    /** Seconds since 1970. */
    expiresAt: number;
    /** What the work is good for; any other place refuses it. */
    data: { site: string; thread: string };
  };
  signature: string;
}
