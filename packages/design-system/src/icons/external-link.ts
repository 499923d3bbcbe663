import type { IconDrawing } from './icon-drawing.js';

/** Leads away from this page. */
export const externalLink: IconDrawing = {
  path: 'M6.5 3.5h-4v10h10v-4M9.5 2.5h4v4m0-4-6 6',
  directional: true,
};
