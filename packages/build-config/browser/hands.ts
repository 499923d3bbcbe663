import { parseKeyDef } from '@vitest/browser';
import type { BrowserCommand } from 'vitest/node';

/** The keyboard, the pointer and the window of a driven browser. */
export interface Hands {
  /** @param key its name in the DOM: `Enter`, `ArrowDown`, `é`. */
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  /** Moves the pointer there, in CSS pixels of the page. */
  point(x: number, y: number): Promise<void>;
  /** Presses the main button where the pointer is, and lets go. */
  press(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Takes the keyboard back into the page, where the Tab key can leave it for good. */
  comeBack?(): Promise<void>;
}

declare module 'vitest/node' {
  interface BrowserCommandContext {
    hands: Hands;
  }
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    pointAt(x: number, y: number): Promise<void>;
    clickAt(x: number, y: number): Promise<void>;
    comeBack(): Promise<void>;
  }
}

/** Keys that were pressed and not let go: `userEvent` hands them on from one call to the next. */
export interface Held {
  unreleased: string[];
}

/**
 * What `userEvent` of 'vitest/browser' asks of a provider, done by the hands that the provider lends; and the
 * commands of testing/user-event.ts.
 */
export const handCommands = {
  __vitest_viewport: ({ hands }, { width, height }) => hands.resize(width, height),
  __vitest_keyboard: async ({ hands }, text, { unreleased }) => ({
    unreleased: await typeKeys(hands, text, unreleased),
  }),
  __vitest_tab: async ({ hands }, { shift = false }) => {
    await typeKeys(hands, shift ? '{Shift>}{Tab}{/Shift}' : '{Tab}');
  },
  __vitest_cleanup: async ({ hands }, { unreleased }) => {
    for (const key of unreleased) await hands.keyUp(key);
  },
  pointAt: ({ hands }, x, y) => hands.point(x, y),
  clickAt: async ({ hands }, x, y) => {
    await hands.point(x, y);
    await hands.press();
  },
  comeBack: async ({ hands }) => hands.comeBack?.(),
} satisfies {
  __vitest_viewport: BrowserCommand<[{ width: number; height: number }]>;
  __vitest_keyboard: BrowserCommand<[string, Held]>;
  __vitest_tab: BrowserCommand<[{ shift?: boolean }]>;
  __vitest_cleanup: BrowserCommand<[Held]>;
  pointAt: BrowserCommand<[number, number]>;
  clickAt: BrowserCommand<[number, number]>;
  comeBack: BrowserCommand<[]>;
};

/**
 * Types text in the notation of user-event: `{Shift>}{Tab}{/Shift}`.
 *
 * @param held the keys that are down beforehand.
 * @returns the keys that stay down.
 */
export async function typeKeys(hands: Hands, text: string, held: readonly string[] = []): Promise<string[]> {
  const down = new Set(held);
  for (const { keyDef, releasePrevious, releaseSelf, repeat } of parseKeyDef(text)) {
    const key = keyDef.key ?? '';
    if (down.delete(key)) await hands.keyUp(key);
    if (releasePrevious) continue;
    for (let times = 0; times < repeat; times++) await hands.keyDown(key);
    if (releaseSelf) await hands.keyUp(key);
    else down.add(key);
  }
  return [...down];
}
