import type { Locator, Page } from '@meepraten/build-config/driver';

/** The form's fields as a reader finds them: by their words. */
export const words = {
  body: /^Reactie/,
  name: /^Naam/,
  email: /^E-mail/,
  website: /^Website/,
  remember: /^Onthoud/,
  submit: 'Reactie plaatsen',
} as const;

/** The form of `<mp-reactions>`, brought into view so that the embed loads it. */
export async function reactionForm(page: Page): Promise<Locator> {
  const reactions = page.locator('mp-reactions');
  await reactions.scrollIntoViewIfNeeded();
  const form = reactions.locator('mp-reaction-form form');
  await form.waitFor();
  return form;
}

/** Presses Tab until the focus is on an element with this accessible name, as a reader without a mouse does. */
export async function tabTo(page: Page, name: RegExp | string, most = 200): Promise<void> {
  const wanted = typeof name === 'string' ? new RegExp(`^${name}$`) : name;
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focusedName(page))) return;
  }
  throw new Error(`The keyboard does not reach ${String(name)} in ${most} presses.`);
}

/** The words of what has focus, through open shadow roots: its label's, else its own. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const labels =
      focused && 'labels' in focused ? (focused.labels as NodeListOf<HTMLLabelElement> | null) : null;
    const words = focused?.ariaLabel;
    if (words) return words;
    return (labels?.[0] ?? focused)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  });
}
