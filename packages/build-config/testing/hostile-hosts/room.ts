import { fixture } from '@open-wc/testing';
import { plainHost, type Host } from './hosts.js';
import { putOnPage } from './page-style.js';

/** What `html` of Lit gives. */
export type Template = Parameters<typeof fixture>[0];

/** The element under test, and the place on the page where it stands. */
export interface Room {
  readonly element: Element;
  readonly room: HTMLElement;
}

/**
 * Draws an element in a place that keeps its width on every page, and passes everything else of the page on. The
 * place goes with the fixtures of the test.
 */
export async function roomFor(template: Template, tagName: string, width: number): Promise<Room> {
  const room = document.createElement('div');
  const kept = { display: 'block', 'inline-size': `${width}px`, margin: '0', padding: '0', border: '0' };
  for (const [property, value] of Object.entries(kept)) room.style.setProperty(property, value, 'important');
  await fixture(template, { parentNode: room });
  const element = room.querySelector(tagName);
  if (!element) throw new Error(`The template draws no <${tagName}>.`);
  return { element, room };
}

/** Looks at the element on a page, and leaves the page as it was. */
export function on<Seen>(host: Host, { element, room }: Room, look: () => Seen): Seen {
  const takeOff = putOnPage(host.css);
  room.dir = host.dir ?? '';
  finishAnimations(element);
  try {
    return look();
  } finally {
    takeOff();
    room.dir = plainHost.dir ?? '';
  }
}

/** So that what is looked at does not hang on the moment. */
function finishAnimations(element: Element): void {
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.cancel();
}
