import createDOMPurify, { type Config } from 'dompurify';
import { trustedTypesPolicy } from '../trusted-types-policy.js';
import { allowedElements, droppedElements } from './allow-list.js';
import { rawAttributes, rawElements } from './raw-markup.js';

// Loaded only where the browser has no `setHTML`, and only for HTML that comes as a string. It is an instance of
// its own: hooks that the site adds to its copy of the library do not reach it.
const purifier = createDOMPurify(window);

/** The lists of `sanitise`, which goes over the result and has the last word on every value. */
function config(): Config & { RETURN_DOM_FRAGMENT: true } {
  return {
    ALLOWED_TAGS: [...allowedElements, ...rawElements],
    ALLOWED_ATTR: [...rawAttributes],
    // Whatever these say, they are read by our rules and never kept.
    ADD_URI_SAFE_ATTR: [...rawAttributes].filter((name) => name.startsWith('data-')),
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    FORBID_CONTENTS: [...droppedElements],
    KEEP_CONTENT: true,
    // The text is the inside of a body; what comes first in it must not be taken for the head of a page.
    FORCE_BODY: true,
    RETURN_DOM_FRAGMENT: true,
    // These two guard what is not there: forms and named pictures that would shadow `document`, and a result that
    // is written out as text and parsed again. They would cost ids such as "title" and texts with "-->" in them.
    SANITIZE_DOM: false,
    SAFE_FOR_XML: false,
    TRUSTED_TYPES_POLICY: trustedTypesPolicy() ?? null,
  };
}

export function parseWithStandIn(html: string): Node {
  const nodes: Node | '' = purifier.sanitize(html, config());
  // For markup that makes no body, such as a frameset, it returns an empty string whatever its types promise.
  return nodes || document.createDocumentFragment();
}
