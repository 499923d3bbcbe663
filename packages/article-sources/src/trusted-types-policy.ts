import type { Config } from 'dompurify';

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;
type PolicyFactory = { createPolicy(name: string, rules: object): Policy };

let policy: Policy | undefined;

/**
 * The policy that lets the stand-in sanitiser parse; undefined in a browser without Trusted Types. Made at the first
 * need, so that a page whose browser has a safe parser never has to name it. The embed build puts its own policy
 * in place of this module. It must never leave the package: whoever holds it can parse any HTML.
 */
export function trustedTypesPolicy(): Policy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  return (policy ??= trustedTypes?.createPolicy('meepraten', {
    createHTML: (html: string) => html,
    createScriptURL: refuse,
  }));
}

function refuse(): never {
  throw new TypeError('Meepraten loads no scripts.');
}
