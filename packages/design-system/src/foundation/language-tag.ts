/** What a `lang` attribute says, as `Intl` takes it; `en` for what is no language tag, which other people's pages have. */
export function languageTag(lang: string | null): string {
  try {
    return Intl.getCanonicalLocales(lang?.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The language of a tag, without script and region. */
export function languageOf(tag: string): string {
  return tag.replace(/-.*/, '');
}
