type WithScheduler = { scheduler?: { yield?: () => Promise<void> } };

/** Milliseconds of drawing before the page gets its turn. */
const slice = 10;

/** What fills a window is drawn in one go: what lies below it would be seen to move. */
const fill = 20;

/** Long drawings, one after another, in slices that leave the page free to answer its reader. */
export class Slices {
  /** What is left to draw, by what it is drawn for. */
  readonly #left = new Map<object, Iterator<void>>();
  #end = 0;
  #isDrawing = false;
  #drawing: Promise<void> | undefined;

  /** Settles when everything is drawn. */
  get done(): Promise<void> | undefined {
    return this.#drawing;
  }

  /** Draws as much as there is time for at once, in place of what is left of an earlier drawing for the same. */
  begin(owner: object, drawing: Iterator<void>): void {
    this.#left.set(owner, drawing);
    // A list in a list has its share of the slice that it is drawn in.
    const isWithin = this.#isDrawing;
    if (!isWithin) this.#end = performance.now() + slice;
    this.#go(owner, drawing, fill);
    this.#isDrawing = isWithin;
    if (!isWithin && this.#left.size > 0) this.#drawing ??= this.#goOn();
  }

  #go(owner: object, drawing: Iterator<void>, least = 0): void {
    this.#isDrawing = true;
    for (let drawn = 0; drawn < least || performance.now() < this.#end; drawn += 1) {
      if (this.#left.get(owner) !== drawing) break;
      if (drawing.next().done) this.#left.delete(owner);
    }
    this.#isDrawing = false;
  }

  async #goOn(): Promise<void> {
    while (this.#left.size > 0) {
      const { scheduler } = globalThis as WithScheduler;
      await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
      this.#end = performance.now() + slice;
      for (const [owner, drawing] of this.#left) this.#go(owner, drawing);
    }
    this.#drawing = undefined;
  }
}
