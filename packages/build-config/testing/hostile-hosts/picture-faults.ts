import { commands, server } from 'vitest/browser';
import { hosts, plainHost, type Host } from './hosts.js';
import { clipOf, isSeen, setStage } from './picture-stage.js';
import type { Clip } from './picture-protocol.js';
import { dress, on, type Room } from './room.js';

/** The share of pixels that may differ: rounding moves a line that falls between two of them. */
const toleratedShare = 0.001;

/** However small the picture: WebKit may paint the curve of a corner a fraction of a pixel elsewhere. */
const toleratedPixels = 16;

/** A picture may be taken a frame too early, on a busy machine more than once. */
const takes = 3;

const plainFromRight: Host = { ...plainHost, dir: 'rtl' };

/**
 * What is painted otherwise than on the page without styles that reads in the same direction: one line for each page.
 * The element is staged for its pictures and stays so; look at its styles before. One that is not seen has no picture.
 *
 * @param place names the folder of the pictures that differ, from the outside in.
 */
export async function pictureFaults(
  drawn: Room,
  place: readonly string[],
  pages: readonly Host[] = hosts,
): Promise<string[]> {
  if (pages.length === 0 || !isSeen(drawn.element)) return [];
  await setStage(drawn);
  const faults: string[] = [];
  for (const plain of [plainHost, plainFromRight]) {
    const others = pages.filter(({ css, dir }) => css !== plain.css && dir === plain.dir);
    if (others.length > 0) faults.push(...(await faultsBeside(plain, others, drawn, place)));
  }
  return faults;
}

async function faultsBeside(
  plain: Host,
  others: readonly Host[],
  drawn: Room,
  place: readonly string[],
): Promise<string[]> {
  const clip = on(plain, drawn, () => clipOf(drawn.element));
  const picture = (host: Host) => pictureOn(host, drawn, clip);
  let expected = await picture(plain);
  const faults: string[] = [];
  for (const host of others) {
    let found: string[] = [];
    for (let take = 0; take < takes; take += 1) {
      const got = await picture(host);
      found = await differences([expected, got], [...place, host.habit], clip);
      if (found.length === 0) break;
      expected = await picture(plain);
    }
    faults.push(...found);
  }
  return faults;
}

async function pictureOn(host: Host, drawn: Room, clip: Clip): Promise<string> {
  const undress = dress(host, drawn);
  try {
    await painted();
    return await commands.takePicture(clip);
  } finally {
    undress();
  }
}

/** Chromium paints anew for a picture; the others show what they painted last. */
async function painted(): Promise<void> {
  if (server.browser === 'chromium') return;
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function differences(
  [expected, got]: readonly [string, string],
  place: readonly string[],
  { width, height }: Clip,
): Promise<string[]> {
  if (expected === got) return [];
  const tolerated = Math.max(width * height * toleratedShare, toleratedPixels);
  const { pixels, of, folder } = await commands.comparePictures(expected, got, { tolerated, place });
  if (pixels <= tolerated) return [];
  const share = ((pixels / of) * 100).toFixed(1);
  return [
    `${place.slice(0, -1).join(', ')}: ${pixels} of ${of} pixels (${share} %) are painted otherwise, see ${folder}/\n    on a page that ${place.at(-1)}`,
  ];
}
