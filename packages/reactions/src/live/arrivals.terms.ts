import { writeCount } from '@meepraten/reactions-client';

/** Words of what has come since the thread was read. */
export interface ArrivalsTerms {
  /** So many have come. */
  arrived: (count: number) => string;
  /** The same, on the button that shows them. */
  show: (count: number) => string;
}

const dutch = (count: number) =>
  `${writeCount(count, 'nl')} ${count === 1 ? 'nieuwe reactie' : 'nieuwe reacties'}`;

const english = (count: number) => `${writeCount(count, 'en')} ${count === 1 ? 'new reply' : 'new replies'}`;

export const nl: ArrivalsTerms = {
  arrived: dutch,
  show: (count) => `${dutch(count)} – toon`,
};

export const en: ArrivalsTerms = {
  arrived: english,
  show: (count) => `${english(count)} – show`,
};
