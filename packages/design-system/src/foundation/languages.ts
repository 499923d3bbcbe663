/** A language that every element speaks. */
export interface Language {
  /** Its BCP 47 tag, without a region. */
  readonly code: string;
  /** What those who speak it call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether somebody who grew up with it has read every word and found it good. */
  readonly isReviewed: boolean;
}

/** All languages, those that are built in first. */
export const languages = [
  { code: 'nl', name: 'Nederlands', direction: 'ltr', isReviewed: true },
  { code: 'en', name: 'English', direction: 'ltr', isReviewed: true },
  { code: 'de', name: 'Deutsch', direction: 'ltr', isReviewed: false },
  { code: 'fr', name: 'Français', direction: 'ltr', isReviewed: false },
  { code: 'es', name: 'Español', direction: 'ltr', isReviewed: false },
  { code: 'it', name: 'Italiano', direction: 'ltr', isReviewed: false },
  { code: 'pl', name: 'Polski', direction: 'ltr', isReviewed: false },
  { code: 'pt', name: 'Português', direction: 'ltr', isReviewed: false },
  { code: 'tr', name: 'Türkçe', direction: 'ltr', isReviewed: false },
  { code: 'uk', name: 'Українська', direction: 'ltr', isReviewed: false },
  { code: 'ar', name: 'العربية', direction: 'rtl', isReviewed: false },
  { code: 'he', name: 'עברית', direction: 'rtl', isReviewed: false },
] as const satisfies readonly Language[];

/** A language whose words are fetched when a page speaks it: all but those that are built in. */
export type FetchedLanguage = Exclude<(typeof languages)[number]['code'], 'nl' | 'en'>;
