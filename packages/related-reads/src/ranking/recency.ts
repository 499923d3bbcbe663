import type { ReadIndex } from './read-index.js';
import type { Similarities } from './term-index.js';

const msOfDay = 86_400_000;

/**
 * Likenesses that count for less the older their reads are, by place. The newest counts in full, and one without a date
 * like the oldest: the clock of the machine has no part in it, so that a list built today and tomorrow is the same.
 */
export function aged(likenesses: Similarities, index: ReadIndex, halfLifeDays: number): Similarities {
  let [oldest, newest] = [Infinity, -Infinity];
  for (const [place, likeness] of likenesses.entries()) {
    const time = likeness > 0 ? index.at(place).identity.time : null;
    if (time === null) continue;
    oldest = Math.min(oldest, time);
    newest = Math.max(newest, time);
  }
  if (oldest > newest || !(halfLifeDays > 0)) return likenesses;
  return likenesses.map((likeness, place) => {
    const time = likeness > 0 ? (index.at(place).identity.time ?? oldest) : newest;
    return likeness * 2 ** ((time - newest) / (halfLifeDays * msOfDay));
  });
}
