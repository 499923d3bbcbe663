import type { brandThemes } from '../tokens/generated/brand-themes.js';

/** What a colour is for: `text`, `accent`, `focus` and so on. */
export type Role = keyof (typeof brandThemes)['light']['colors'];

/** The first is seen on the second, and has to stand out from it by so much. */
export type RolePair = readonly [role: Role, on: Role, least: number];

const words: readonly Role[] = ['text', 'accent', 'danger', 'success'];
const edges: readonly Role[] = ['line', 'focus'];
const grounds: readonly Role[] = ['surface', 'raised'];

/**
 * Least contrast of each role with what it may stand on: text 4.5, edges of controls and focus 3, and 7 for all of
 * them where the reader asks for contrast. A rule between things only decorates, but has to be seen there too.
 */
export function rolePairs(kind: 'plain' | 'contrast'): RolePair[] {
  const [text, edge, rule] = kind === 'contrast' ? [7, 7, 7] : [4.5, 3, 1.1];
  const onGrounds = (roles: readonly Role[], least: number) =>
    grounds.flatMap((on) => roles.map((role) => [role, on, least] as const));
  return [
    ...onGrounds(words, text),
    ['on-accent', 'accent', text],
    ...onGrounds(edges, edge),
    ...onGrounds(['rule'], rule),
  ];
}
