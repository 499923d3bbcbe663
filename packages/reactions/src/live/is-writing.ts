/** Whether the caret is in a field of a widget of ours, on whichever place of the page. */
export function isWriting(): boolean {
  let focused = document.activeElement;
  let isOurs = false;
  while (focused?.shadowRoot?.activeElement) {
    isOurs ||= focused.localName.startsWith('mp-reaction');
    focused = focused.shadowRoot.activeElement;
  }
  return isOurs && focused?.matches('input, textarea') === true;
}
