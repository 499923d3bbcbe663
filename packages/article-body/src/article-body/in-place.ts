/** What a press on a link of the article can open where it stands, instead of going there. */
export interface InPlace {
  kind: 'note' | 'video';
  link: HTMLAnchorElement;
}

const notes = '[role="doc-endnotes"], .footnotes, .wp-block-footnotes, [data-footnotes]';
const videoHosts = /^(?:(?:www|m|player)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)$/;

/**
 * The link to a note, or to a video that a figure stands for, which a plain press is on; null for any other press. A
 * press with a modifier, or with another button, opens a tab: that is the browser's.
 */
export function inPlaceOf(event: MouseEvent): InPlace | null {
  const { button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (button || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return null;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link) return null;
  if (link.matches('figure > a') && videoHosts.test(link.hostname)) return { kind: 'video', link };
  return link.getAttribute('href')?.startsWith('#') && !link.closest(notes) && noteOf(link)
    ? { kind: 'note', link }
    : null;
}

/** The note that a link refers to; null where it leads to anything else. */
export function noteOf(link: HTMLAnchorElement): HTMLElement | null {
  const tree = link.getRootNode() as Document | ShadowRoot;
  const target = tree.getElementById(decoded(link.hash.slice(1)));
  return target?.closest<HTMLElement>(notes) ? target : null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
