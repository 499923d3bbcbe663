import type { IconDrawing } from './icon-drawing.js';

/** To like; filled once it is liked. */
export const heart: IconDrawing = {
  path: 'M8 14C5 11.5 1.5 9 1.5 5.6 1.5 3.6 3 2.2 4.8 2.2 6.2 2.2 7.4 3 8 4.3c.6-1.3 1.8-2.1 3.2-2.1 1.8 0 3.3 1.4 3.3 3.4C14.5 9 11 11.5 8 14z',
};
