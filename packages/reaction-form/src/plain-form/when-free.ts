export interface Leaving {
  /** The field that had the focus last. */
  lastFocused: Element | null;
  /** The reader left by pressing the form's button; the browser was kept from sending it. */
  isSubmitted: boolean;
}

/**
 * Resolves once the reader is out of the form: no field has the focus, no input method is composing in one and no
 * pointer is down, whose click would miss what moves away under it. At once when that is so already, and when the
 * form is submitted; never after an abort.
 */
export function whenFree(form: HTMLFormElement, signal: AbortSignal): Promise<Leaving> {
  return new Promise((resolve) => {
    const root = form.getRootNode() as Document | ShadowRoot;
    const focused = () => (form.contains(root.activeElement) ? root.activeElement : null);
    let lastFocused = focused();
    let isComposing = false;
    let isPressed = false;

    const check = () => {
      if (!signal.aborted && !focused() && !isComposing && !isPressed)
        resolve({ lastFocused, isSubmitted: false });
    };
    // While the focus moves from field to field it is nowhere for a moment.
    const checkSoon = () => void setTimeout(check);
    const listen = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });

    listen(form, 'focusin', () => (lastFocused = focused() ?? lastFocused));
    listen(form, 'focusout', checkSoon);
    listen(form, 'compositionstart', () => (isComposing = true));
    listen(form, 'compositionend', () => ((isComposing = false), checkSoon()));
    listen(document, 'pointerdown', () => (isPressed = true));
    for (const type of ['pointerup', 'pointercancel'])
      listen(document, type, () => ((isPressed = false), checkSoon()));
    listen(form, 'submit', (event) => {
      event.preventDefault();
      resolve({ lastFocused, isSubmitted: true });
    });
    check();
  });
}
