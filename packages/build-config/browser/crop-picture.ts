import { PNG } from 'pngjs';
import type { Clip } from '../testing/hostile-hosts/picture-protocol.ts';

/**
 * Cuts a part out of a PNG in Base64.
 *
 * @throws {Error} when the part is not on it, for half a picture proves nothing.
 */
export function cropPicture(base64: string, { x, y, width, height }: Clip): string {
  const whole = PNG.sync.read(Buffer.from(base64, 'base64'));
  if (x < 0 || y < 0 || x + width > whole.width || y + height > whole.height)
    throw new Error(
      `The window shows ${whole.width} × ${whole.height} pixels, not ${width} × ${height} at ${x}, ${y}.`,
    );
  const part = new PNG({ width, height });
  PNG.bitblt(whole, part, x, y, width, height, 0, 0);
  return PNG.sync.write(part, { deflateLevel: 1, filterType: 0 }).toString('base64');
}
