/**
 * Numbers for terms, from 0, in the order in which they come. What is told of a term stands in lists by its number: a page
 * ranks once, before the browser has found out which code is worth compiling, and what costs most then is an object for
 * each term.
 */
export class Numbers {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];

  /** The term of a number. */
  termOf(number: number): string {
    return this.#terms[number]!;
  }

  /** The numbers of these terms, each as often as it comes; new ones where need be. */
  of(terms: readonly string[]): number[] {
    const numbers: number[] = [];
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at]!;
      let number = this.#numbers.get(term);
      if (number === undefined) {
        this.#numbers.set(term, (number = this.#terms.length));
        this.#terms.push(term);
      }
      numbers.push(number);
    }
    return numbers;
  }
}
