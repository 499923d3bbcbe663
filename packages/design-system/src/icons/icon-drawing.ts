/** One of our own icons: lines of one width, with round ends, on a grid of 16 by 16. */
export interface IconDrawing {
  /** Data of the one path it is drawn with. */
  readonly path: string;
  /** It points along the line of text, and so the other way where text runs from right to left. */
  readonly directional?: boolean;
}
