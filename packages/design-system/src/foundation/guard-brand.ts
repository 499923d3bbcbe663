import { ownBrandColors } from '../tokens/generated/theme-colors.js';

let isGuarded = false;

/**
 * Tells the engine that a theme's share of the logo is a colour. What is none then makes way for the theme's own;
 * else it would leave buttons without a ground under white words. Style sheets in a shadow root cannot say this.
 */
export function guardBrand(): void {
  if (isGuarded) return;
  isGuarded = true;
  for (const [name, initialValue] of Object.entries(ownBrandColors)) {
    try {
      CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue });
    } catch {
      // Another copy of this package on the page has done it.
    }
  }
}
