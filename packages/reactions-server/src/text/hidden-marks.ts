// Marks that turn the direction of the text after them until they are closed, and so can turn what surrounds it.
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that cannot reorder what stands around it. */
export function withoutTurns(text: string): string {
  return text.replace(turning, '');
}

// Control and format characters, and the others that show nothing. Joiners stay: see below.
const hidden =
  /[\p{Cc}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

// Persian, the scripts of India and many emoji need joiners between their letters; nobody else does.
const uselessJoiner =
  /(?<![\p{L}\p{M}\p{Emoji}\ufe0f])[\u200c\u200d]|(?<=\p{Script=Latin})[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Emoji}])/gu;

/** A text without the characters that show nothing and make two different texts look the same. */
export function withoutHiddenMarks(text: string): string {
  return text.replace(hidden, '').replace(uselessJoiner, '');
}
