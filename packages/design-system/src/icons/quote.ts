import type { IconDrawing } from './icon-drawing.js';

/** Words of someone else. */
export const quote: IconDrawing = {
  path: 'M6.25 3.75c-2.5.75-3.5 2.5-3.5 5v3.5h4v-4h-4m10.25-4.5c-2.5.75-3.5 2.5-3.5 5v3.5h4v-4h-4',
};
