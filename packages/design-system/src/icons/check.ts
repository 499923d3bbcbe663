import type { IconDrawing } from './icon-drawing.js';

/** Done, or chosen. */
export const check: IconDrawing = {
  path: 'm2.5 8.5 3.5 3.5 7.5-8',
};
