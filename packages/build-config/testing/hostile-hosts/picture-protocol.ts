/** A part of what the window shows, in its CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of what the window shows: a PNG in Base64. */
export type Camera = (clip: Clip) => Promise<string>;

export interface CompareOptions {
  /** How many of so many pixels may differ, so that no pictures are left. */
  readonly tolerated: number;
  /** What names the folder, from the outside in. */
  readonly place: readonly string[];
}

export interface PictureDifference {
  /** Those at the edge of letters and curves, which a fraction of a pixel moves, do not count. */
  readonly pixels: number;
  readonly of: number;
  /** Where expected.png, got.png and difference.png lie. */
  readonly folder: string;
}

// Carried out outside the page, by browser/picture-commands.ts.
declare module 'vitest/browser' {
  interface BrowserCommands {
    takePicture: Camera;
    comparePictures(expected: string, got: string, options: CompareOptions): Promise<PictureDifference>;
  }
}
