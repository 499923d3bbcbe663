import type { IconDrawing } from './icon-drawing.js';

/** Something is wrong or may go wrong. */
export const warning: IconDrawing = {
  path: 'M8 2 1.5 13.5h13zM8 6.5V10m0 1.75v.01',
};
