import type { IconDrawing } from './icon-drawing.js';

/** An address that can be taken along. */
export const link: IconDrawing = {
  path: 'M6.75 9.25a3 3 0 0 0 4.25 0L13.25 7A3 3 0 0 0 9 2.75l-.9.9m1.15 3.1a3 3 0 0 0-4.25 0L2.75 9A3 3 0 0 0 7 13.25l.9-.9',
};
