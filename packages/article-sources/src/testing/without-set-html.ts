import { onTestFinished } from 'vitest';

/** Until the test ends, the browser has no safe parser of its own and HTML goes by the stand-in, as in WebKit. */
export function withoutSetHtml(): void {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  Reflect.deleteProperty(Element.prototype, 'setHTML');
  onTestFinished(() => {
    if (own) Object.defineProperty(Element.prototype, 'setHTML', own);
  });
}
