import { fixture } from '@open-wc/testing';
import { onTestFinished } from 'vitest';
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
 * Draws an element in a place that is as wide and lies at the same point on every page, and passes everything else of
 * the page on. The place goes with the fixtures of the test.
 */
export async function roomFor(template: Template, tagName: string, width: number): Promise<Room> {
  hideScrollbars();
  const room = document.createElement('div');
  const kept = {
    display: 'block',
    position: 'absolute',
    'inset-block': '16px auto',
    'inset-inline': '16px auto',
    'inline-size': `${width}px`,
    margin: '0',
    padding: '0',
    border: '0',
  };
  for (const [property, value] of Object.entries(kept)) room.style.setProperty(property, value, 'important');
  await fixture(template, { parentNode: room });
  const element = room.querySelector(tagName);
  if (!element) throw new Error(`The template draws no <${tagName}>.`);
  return { element, room };
}

/** Where they take room, a page that grows past its window would leave less of it to what covers the window. */
function hideScrollbars(): void {
  const { style } = document.documentElement;
  style.setProperty('scrollbar-width', 'none', 'important');
  onTestFinished(() => void style.removeProperty('scrollbar-width'));
}

/** Looks at the element on a page, and leaves the page as it was. */
export function on<Seen>(host: Host, drawn: Room, look: () => Seen): Seen {
  const undress = dress(host, drawn);
  try {
    return look();
  } finally {
    undress();
  }
}

/** Makes the page around the element that of the host, until the function that it returns is called. */
export function dress(host: Host, { element, room }: Room): () => void {
  const takeOff = putOnPage(host.css);
  room.dir = host.dir ?? '';
  finishAnimations(element);
  // What is placed by script is placed anew, as when the window of the page becomes another.
  dispatchEvent(new Event('resize'));
  return () => {
    takeOff();
    room.dir = plainHost.dir ?? '';
  };
}

/** So that what is looked at does not hang on the moment. */
function finishAnimations(element: Element): void {
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.cancel();
}
