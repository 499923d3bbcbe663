import type { IconDrawing } from './icon-drawing.js';

/** There is something to know. */
export const info: IconDrawing = {
  path: 'M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0zM8 7.5v3.75M8 4.75v.01',
};
