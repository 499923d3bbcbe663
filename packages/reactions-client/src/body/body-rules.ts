import { containerKinds, type ContainerKind } from '../protocol/reaction.js';

/** A message as the server makes it is far less deep. */
export const deepest = 32;

export const isContainer = (name: string): name is ContainerKind =>
  (containerKinds as readonly string[]).includes(name);

/** What a reader may link to; the server has looked already, and a second look costs nothing. */
export function safeAddress(href: string | null): string | null {
  if (href === null || !URL.canParse(href)) return null;
  return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol) ? href : null;
}
