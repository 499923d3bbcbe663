export type BrandErrorCode =
  | 'not-a-color'
  | 'not-a-font'
  | 'font-needs-quotes'
  | 'depends-on-page'
  | 'not-counted'
  | 'too-little-contrast';

/** The variable of a page that holds what is wrong. */
export type BrandVariable = '--mp-brand-color' | '--mp-brand-font' | `--mp-color-${string}`;

/** What is wrong with a brand, in which variable, and what to do about it: the message says all three. */
export class BrandError extends Error {
  override readonly name = 'BrandError';

  constructor(
    readonly code: BrandErrorCode,
    readonly variable: BrandVariable,
    readonly value: string,
    readonly complaint: string,
    readonly remedy: string,
  ) {
    super(`${variable}: ${complaint} ${remedy}`);
  }
}
