import type { IconDrawing } from './icon-drawing.js';

/** To keep for later; filled once it is kept. */
export const bookmark: IconDrawing = {
  path: 'M3.5 1.5h9v13L8 11l-4.5 3.5z',
};
