import type { IconDrawing } from './icon-drawing.js';

/** Items, one under another. */
export const list: IconDrawing = {
  path: 'M6 3.5h8M6 8h8M6 12.5h8M2.5 3.5h.01M2.5 8h.01M2.5 12.5h.01',
  directional: true,
};
