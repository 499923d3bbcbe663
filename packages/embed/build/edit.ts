/** A change to a file of somebody else: what must stand there, exactly once, and what comes in its place. */
export interface Edit {
  readonly what: string;
  readonly find: RegExp;
  readonly replacement: string;
}

/**
 * Applies the edits in order.
 *
 * @throws {Error} Where a text is missing or stands there twice: the file is no longer the one the edit was made for.
 */
export function applyEdits(code: string, edits: readonly Edit[], file: string): string {
  return edits.reduce((edited, { what, find, replacement }) => {
    const count = [...edited.matchAll(new RegExp(find, 'g'))].length;
    if (count !== 1) {
      throw new Error(
        `${file}: expected ${what} once, found it ${count} times. ` +
          'Is this a new version of Lit? Read what changed and mend packages/embed/build/lit-edits.ts.',
      );
    }
    return edited.replace(find, replacement);
  }, code);
}
