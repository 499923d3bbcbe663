const numbers: Readonly<Record<string, number>> = { geen: 0, no: 0, zero: 0, één: 1, eén: 1, een: 1, one: 1 };
const things =
  'antwoord|antwoorden|reactie|reacties|comment|comments|reply|replies|response|responses|gedachte|gedachten|thought|thoughts';
const countFirst = new RegExp(
  `^(\\d+|${Object.keys(numbers).join('|')}) (?:${things})(?: (?:op|over|bij|to|on) .*)?$`,
  'i',
);
const countLast = new RegExp(`^(?:${things}) ?\\((\\d+)\\)$`, 'i');

/** How many reactions a line says there are; null if it says anything else. */
export function countIn(line: string): number | null {
  const word = (countFirst.exec(line) ?? countLast.exec(line))?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return numbers[word] ?? Number(word);
}

const invitation =
  /^(?:geef een reactie|plaats een reactie|laat een (?:reactie|antwoord|bericht) achter|leave a (?:reply|comment)|post a comment|join the (?:discussion|conversation))(?: (?:reactie|antwoord) annuleren| cancel reply)?[.:!]?$/i;

const aboutTheForm =
  /e-mailadres wordt niet gepubliceerd|vereiste velden zijn gemarkeerd|email address will not be published|required fields are marked/i;

/** Whether a line invites to react, or tells how. */
export function isInvitation(line: string): boolean {
  return invitation.test(line) || aboutTheForm.test(line);
}
