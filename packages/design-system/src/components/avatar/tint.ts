/** How many tints there are: as many as can be told apart beside each other. */
export const tintCount = 8;

/** The tint of a name: the same on every page, for every reader. */
export function tintOf(name: string): number {
  let sum = 0;
  for (const character of name.normalize('NFC').trim()) sum = (sum * 31 + character.codePointAt(0)!) % 65_521;
  return sum % tintCount;
}
