import type { Tab } from './tab.ts';

/** The real keyboard: what is pressed goes to whatever has the focus. */
export class Keyboard {
  readonly #tab: Tab;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  /** @param key its name in the DOM: `Tab`, `Enter`, `é`. */
  async press(key: string): Promise<void> {
    await this.#tab.hands.keyDown(key);
    await this.#tab.hands.keyUp(key);
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }
}
