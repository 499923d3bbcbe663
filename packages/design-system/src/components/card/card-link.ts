// Among the actions nothing is the card's, whatever it is made of: a closed shadow root shows no button to press.
const pressable =
  '[slot=actions], a[href], button, input, select, textarea, label, summary, audio, video, [contenteditable], [tabindex]';

/** The one link of a card, apart from those among its actions; null where there is none, or a choice. */
export function linkOf(card: Element): HTMLAnchorElement | null {
  const links = [...card.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const [link, ...others] = links.filter((candidate) => !candidate.closest('[slot=actions]'));
  return link && others.length === 0 ? link : null;
}

/**
 * Follows the link of a card for a press on something else in it, in a new tab where the press asks for one. What can be
 * pressed itself stays its own, and so does a press that ends a selection of text.
 */
export function followLink(card: Element, press: MouseEvent): void {
  const isMiddle = press.type === 'auxclick' && press.button === 1;
  if (press.defaultPrevented || (press.type === 'auxclick' && !isMiddle)) return;
  const path = press.composedPath();
  const inside = path.slice(0, path.indexOf(card));
  if (inside.some((target) => target instanceof Element && target.matches(pressable))) return;
  if (getSelection()?.type === 'Range') return;
  const { altKey, ctrlKey, metaKey, shiftKey, view } = press;
  const keys = isMiddle ? { ctrlKey: true, metaKey: true } : { altKey, ctrlKey, metaKey, shiftKey };
  linkOf(card)?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view, ...keys }),
  );
}
