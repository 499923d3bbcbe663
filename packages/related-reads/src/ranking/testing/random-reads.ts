import type { Read } from '../read.js';

/** Numbers that look random and are the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

/** Reads that share words the way texts do: a few words are everywhere, most are rare. */
export function randomReads(count: number, random: () => number, words = 60): Read[] {
  const word = () => `woord${Math.floor(random() ** 3 * 800)}`;
  const text = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, number) => ({
    id: String(number),
    url: `https://a.example/${Math.floor(random() * count * 0.9)}/${random() < 0.2 ? '?utm_source=x' : ''}`,
    title: text(5),
    summary: random() < 0.8 ? text(20) : null,
    text: random() < 0.5 ? text(words) : null,
    tags: [word()],
    lang: ['nl', 'nl-BE', 'en', null][Math.floor(random() * 4)]!,
    published: random() < 0.7 ? `2024-05-0${1 + Math.floor(random() * 9)}` : null,
  }));
}
