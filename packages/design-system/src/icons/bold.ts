import type { IconDrawing } from './icon-drawing.js';

/** Words that stand out. The letter's stem is drawn twice, so that it is as bold as it says. */
export const bold: IconDrawing = {
  path: 'M4.5 2.5h4.25a2.75 2.75 0 0 1 0 5.5H4.5zM4.5 8h5a2.75 2.75 0 0 1 0 5.5h-5zM5.75 3v10',
};
