interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * The one Trusted Types policy of the embed: for Lit's templates, and for the stand-in sanitiser of browsers that
 * need one. The build puts it in place of the policies those would make for themselves. It is for the files of the bundle
 * alone: whoever holds it can parse any HTML.
 *
 * Undefined in a browser without Trusted Types, and on a page that allows no policy of this name but takes strings.
 *
 * @throws {TypeError} On a page that refuses both. No widget gets defined there, so what the page served stays.
 */
export const policy = makePolicy();

/** Stands in for the function of this name in `@meepraten/article-sources`. */
export function trustedTypesPolicy(): Policy | undefined {
  return policy;
}

function makePolicy(): Policy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    return trustedTypes?.createPolicy('meepraten', { createHTML: (html) => html, createScriptURL: refuse });
  } catch {
    assertStringsAreTaken();
    return undefined;
  }
}

// Nothing tells whether a page refuses strings but a sink that does; this one belongs to a script nobody runs.
function assertStringsAreTaken(): void {
  document.createElement('script').src = '';
}

function refuse(): never {
  throw new TypeError('Meepraten loads no scripts.');
}
