import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { diff } from '@blazediff/core';
import { PNG } from 'pngjs';
import type { CompareOptions, PictureDifference } from '../testing/hostile-hosts/picture-protocol.ts';
import { root } from '../workspace.ts';

/** Where pictures are left for who has to look at them; git does not see it. */
const album = join(root, '.pictures');

/** Of the way from black to white: some five steps of 255, which the edge of a dashed line may take in WebKit. */
const threshold = 0.02;

/** Counts the pixels that differ between two PNGs in Base64; where they are too many, leaves both and the difference. */
export async function comparePictures(
  expected: string,
  got: string,
  { tolerated, place }: CompareOptions,
): Promise<PictureDifference> {
  const [one, other] = [decode(expected), decode(got)];
  const { width, height } = one;
  const difference = new PNG({ width, height });
  const pixels =
    width === other.width && height === other.height
      ? diff(one.data, other.data, difference.data, width, height, { threshold })
      : width * height;
  const folder = join(album, ...place.map(fileName));
  if (pixels > tolerated) await leave(folder, { expected: one, got: other, difference });
  return { pixels, of: width * height, folder: relative(root, folder) };
}

function decode(base64: string): PNG {
  return PNG.sync.read(Buffer.from(base64, 'base64'));
}

async function leave(folder: string, pictures: Record<string, PNG>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, picture] of Object.entries(pictures))
    await writeFile(join(folder, `${name}.png`), PNG.sync.write(picture));
}

function fileName(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}.]+/gu, '-').replaceAll(/^-|-$/g, '');
}
