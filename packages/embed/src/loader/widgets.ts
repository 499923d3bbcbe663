type Fetch = () => Promise<void>;

// Awaited and not returned: nobody looks into these modules, and the bundler need not make anything to look into.
const reactions: Fetch = async () => {
  // The list brings the form, and hardly a page has the form alone: one file of both is smaller than two.
  await import('@meepraten/reactions/reactions/define');
};

const primitives: Fetch = async () => {
  await import('@meepraten/design-system/define');
};

// The policy lies in one file with Lit and all that every widget stands on. Asked for together, the two files travel
// side by side; a widget by itself would only tell of the other when it had arrived.
const ground: Fetch = async () => {
  await import('../trusted-types.js');
};

// What all about reactions shares, in one file too.
const fields: Fetch = async () => {
  await import('../fields.js');
};

/** Every tag, and how to fetch the code that defines it. */
const widgets: Readonly<Record<string, Fetch>> = {
  'mp-article-body': async () => {
    await import('@meepraten/article-body/define');
  },
  'mp-related-reads': async () => {
    await import('@meepraten/related-reads/define');
  },
  'mp-reactions': reactions,
  'mp-reaction-form': reactions,
  'mp-reactions-count': async () => {
    await import('@meepraten/reactions/reactions-count/define');
  },
  'mp-button': primitives,
  'mp-menu': primitives,
  'mp-notice': primitives,
  'mp-tabs': primitives,
  'mp-text-area': primitives,
  'mp-text-field': primitives,
};

/** Selects every tag we know. */
export const widgetTags = Object.keys(widgets).join();

const fetched = new Set<string>();

export function isWidgetTag(tagName: string): boolean {
  // What every object has by nature has no hyphen in its name.
  return tagName in widgets;
}

/**
 * Defines the tag, once. When its code cannot be fetched the page stays as it is, and the next call tries again.
 */
export function load(tagName: string): void {
  if (fetched.has(tagName)) return;
  fetched.add(tagName);
  Promise.all([ground(), widgets[tagName]?.(), /rea/.test(tagName) && fields()]).catch(() =>
    fetched.delete(tagName),
  );
}
