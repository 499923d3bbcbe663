/** The heading of a list in languages that have no other words of their own here yet, by their tag. */
export const headings: Readonly<Record<string, string>> = {
  ar: 'اقرأ أيضًا',
  de: 'Lesen Sie auch',
  es: 'Lee también',
  fr: 'À lire aussi',
  he: 'קראו גם',
  it: 'Leggi anche',
  pl: 'Przeczytaj także',
  pt: 'Leia também',
  tr: 'Bunları da okuyun',
  uk: 'Читайте також',
};
