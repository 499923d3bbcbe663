import { getIframeScale } from '@vitest/browser/locators';
import { beforeEach } from 'vitest';
import { commands, userEvent } from 'vitest/browser';

// Outside Playwright, Vitest cannot tell where on the page an element is. These acts of `userEvent` then go by
// coordinates; those that need no element, such as `keyboard` and `tab`, are commands in browser/hands.ts.
Object.assign(userEvent, {
  async click(element: Element) {
    await commands.clickAt(...centreOf(element));
  },
  async hover(element: Element) {
    await commands.pointAt(...centreOf(element));
  },
  async type(element: Element, text: string) {
    await userEvent.click(element);
    await userEvent.keyboard(text);
  },
});

// A test before may have gone past the last stop of the page with the Tab key.
beforeEach(async () => {
  if (!window.top?.document.hasFocus()) await commands.comeBack();
});

/** Where the middle of an element is on the page around the tests, once it has been scrolled to. */
function centreOf(element: Element): [x: number, y: number] {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const scale = getIframeScale();
  return [frame.x + (x + width / 2) * scale, frame.y + (y + height / 2) * scale];
}
