/** The key that goes with a letter to ask for something, by its name in `aria-keyshortcuts`. */
export type CommandKey = 'Control' | 'Meta';

/** On the devices of one maker it is another: there, Control with a letter moves the caret. */
export function commandKey(platform: string = navigator.platform): CommandKey {
  return /^(?:Mac|iP)/.test(platform) ? 'Meta' : 'Control';
}

/** As it is written on the key. */
export function shortcutInWords(letter: string, key: CommandKey): string {
  return key === 'Meta' ? `⌘${letter.toUpperCase()}` : `Ctrl+${letter.toUpperCase()}`;
}

/** Whether a reader asks for what this letter stands for, and for nothing else. */
export function isShortcut(event: KeyboardEvent, letter: string, key: CommandKey): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const isAlone = !altKey && !shiftKey && !isComposing && ctrlKey !== metaKey;
  return isAlone && (key === 'Meta' ? metaKey : ctrlKey) && event.key.toLowerCase() === letter;
}
