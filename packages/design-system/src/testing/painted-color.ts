import { fromScreen, type LinearRgb } from './contrast.js';

/**
 * The colour that the browser paints for a computed value, whatever colour space it is written in.
 *
 * @param behind What shines through where the colour is not solid.
 */
export function paintedColor(computed: string, behind = '#fff'): LinearRgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws no canvas.');
  for (const color of [behind, computed]) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return fromScreen([red, green, blue]);
}
