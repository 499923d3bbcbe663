import type { IconDrawing } from './icon-drawing.js';

/** There is more to choose from below. */
export const chevronDown: IconDrawing = {
  path: 'M3.5 5.75 8 10.25l4.5-4.5',
};
