/** The words of a package in the languages that are fetched when a page speaks them. */
export interface Translations<Words> {
  /** Those that are here, by BCP 47 tag. What a page puts here goes before what we say. */
  readonly words: Record<string, Partial<Words> | undefined>;
  /** Brings what fetches those for a tag; there may be none. */
  readonly load: () => Promise<{ readonly fetchWords: (tag: string) => Promise<Words | undefined> }>;
}
