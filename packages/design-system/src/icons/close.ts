import type { IconDrawing } from './icon-drawing.js';

/** Takes away what is shown. */
export const close: IconDrawing = {
  path: 'm3.5 3.5 9 9m0-9-9 9',
};
