import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures } from './compare-pictures.ts';
import { cropPicture } from './crop-picture.ts';
import { smallPng } from './small-png.ts';

/** @param colourOf red, green and blue of a pixel. */
function picture(
  width: number,
  height: number,
  colourOf: (x: number, y: number) => readonly number[],
): Buffer {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) png.data.set([...colourOf(x, y), 255], (y * width + x) * 4);
  return PNG.sync.write(png);
}

const base64 = (png: Buffer) => png.toString('base64');
const white = () => [255, 255, 255];
const compare = (one: Buffer, other: Buffer) =>
  comparePictures(base64(one), base64(other), { tolerated: Number.POSITIVE_INFINITY, place: [] });

describe('smallPng', () => {
  it('keeps every pixel, in fewer bytes', () => {
    const drawn = picture(60, 40, (x, y) => [((x * x * 31 + y * y * 17 + x * y) % 7) * 30, 90, 10]);
    const small = smallPng(drawn);
    expect(PNG.sync.read(small).data.equals(PNG.sync.read(drawn).data)).toBe(true);
    expect(small.length).toBeLessThan(drawn.length);
  });

  it('leaves a picture with too many colours as it is', () => {
    const drawn = picture(40, 40, (x, y) => [x * 6, y * 6, 0]);
    expect(smallPng(drawn)).toBe(drawn);
  });
});

describe('comparePictures', () => {
  it('counts the pixels that differ, and not those a few steps of colour away', async () => {
    const marked = picture(50, 20, (x, y) => (x < 10 && y < 5 ? [200, 0, 0] : white()));
    const near = picture(50, 20, () => [252, 252, 252]);
    expect(await compare(picture(50, 20, white), marked)).toMatchObject({ pixels: 50, of: 1000 });
    expect(await compare(picture(50, 20, white), near)).toMatchObject({ pixels: 0 });
  });

  it('counts every pixel where the size differs', async () => {
    expect(await compare(picture(5, 2, white), picture(5, 3, white))).toMatchObject({ pixels: 10 });
  });
});

describe('cropPicture', () => {
  const half = picture(10, 10, (x) => (x < 5 ? [0, 0, 0] : white()));

  it('cuts out the part', () => {
    const part = PNG.sync.read(
      Buffer.from(cropPicture(base64(half), { x: 4, y: 0, width: 2, height: 1 }), 'base64'),
    );
    expect([...part.data]).toEqual([0, 0, 0, 255, 255, 255, 255, 255]);
  });

  it('refuses a part that is not on it', () => {
    expect(() => cropPicture(base64(half), { x: 4, y: 0, width: 20, height: 1 })).toThrow(
      'shows 10 × 10 pixels',
    );
  });
});
