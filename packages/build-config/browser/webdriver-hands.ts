import type { Hands } from './hands.ts';
import type { WebDriver } from './webdriver.ts';

/** Keys that write no character have one of their own: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const codes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** Keyboard and mouse by the WebDriver action 'Perform Actions'. */
export function webDriverHands(driver: Pick<WebDriver, 'act' | 'resize'>): Hands {
  const key = (type: 'keyDown' | 'keyUp', name: string) =>
    driver.act({ type: 'key', id: 'keyboard', actions: [{ type, value: codeOf(name) }] });
  const mouse = (...actions: object[]) =>
    driver.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  return {
    keyDown: (name) => key('keyDown', name),
    keyUp: (name) => key('keyUp', name),
    point: (x, y) => mouse({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }),
    press: () => mouse({ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
    resize: (width, height) => driver.resize(width, height),
  };
}

function codeOf(key: string): string {
  const code = codes[key] ?? key;
  if ([...code].length === 1) return code;
  throw new Error(`No WebDriver code for the key ${key}: add it to webdriver-hands.ts.`);
}
