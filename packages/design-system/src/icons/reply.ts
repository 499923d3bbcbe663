import type { IconDrawing } from './icon-drawing.js';

/** Answers what stands here. */
export const reply: IconDrawing = {
  path: 'm6.5 3.5-4 4 4 4m-4-4h6c3 0 5 2 5 5',
  directional: true,
};
