import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const mostColours = 256;

/** Colours so near to one another may count as one: less than what a comparison of pictures tells apart. */
const nearness = [2, 3, 4];

/**
 * The same picture in a third of the bytes: a PNG with a palette. As it is where it has too many colours for one.
 *
 * @param picture solid; a palette here knows no transparency.
 */
export function smallPng(picture: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(picture);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const found = byFrequency(pixels);
  const palette = nearness.map((near) => paletteOf(found, near)).find(isSmall);
  if (!palette) return picture;
  const colours = coloursOf(palette);
  const places = new Map([...palette].map(([colour, kept]) => [colour, colours.indexOf(kept)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let index = 0; index < pixels.length; index += 1)
    rows[index + Math.floor(index / width) + 1] = places.get(pixels[index]!)!;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', headOf(width, height)),
    chunk('PLTE', Buffer.from(colours.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function coloursOf(palette: ReadonlyMap<number, number>): number[] {
  return [...new Set(palette.values())];
}

function isSmall(palette: ReadonlyMap<number, number>): boolean {
  return coloursOf(palette).length <= mostColours;
}

/** For each colour the one that stands for it. */
function paletteOf(colours: readonly number[], near: number): Map<number, number> {
  const palette = new Map<number, number>();
  const kept: number[] = [];
  for (const colour of colours) {
    const own = channels(colour);
    const stands = kept.find((other) =>
      channels(other).every((value, index) => Math.abs(value - own[index]!) <= near),
    );
    if (stands === undefined) kept.push(colour);
    palette.set(colour, stands ?? colour);
  }
  return palette;
}

function byFrequency(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

/** Eight bits a pixel, with a palette: https://www.w3.org/TR/png-3/#11IHDR. */
function headOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return head;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
