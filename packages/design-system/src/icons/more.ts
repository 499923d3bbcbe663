import type { IconDrawing } from './icon-drawing.js';

/** There are more actions. A ring with a point in it makes a dot: a point by itself is too small for one. */
export const more: IconDrawing = {
  path: 'M3.5 8a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0zM3 8h.01M8.5 8a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0zM8 8h.01M13.5 8a.5.5 0 1 1-1 0 .5.5 0 0 1 1 0zM13 8h.01',
};
