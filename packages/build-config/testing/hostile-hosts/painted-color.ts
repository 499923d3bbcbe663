import { fromScreen, type LinearRgb } from './contrast.js';

let context: OffscreenCanvasRenderingContext2D | null = null;

/**
 * The colour that the browser paints for a computed value, whatever colour space it is written in.
 *
 * @param behind What shines through where the colour is not solid: layers from the farthest to the nearest, on white.
 */
export function paintedColor(computed: string, ...behind: string[]): LinearRgb {
  context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws no canvas.');
  for (const color of ['#fff', ...behind, computed]) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return fromScreen([red, green, blue]);
}
