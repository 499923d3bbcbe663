export interface Article {
  slug: string;
  title: string;
  paragraphs: string[];
}

export const articles: [Article, ...Article[]] = [
  {
    slug: 'tomaten',
    title: 'Tomaten op het balkon',
    paragraphs: [
      'Eén pot, een stok en een muur op het zuiden: meer vraagt een tomaat niet van een balkon.',
      'Neem een pot van twintig liter. In een kleinere staat de plant op een warme middag al slap.',
    ],
  },
  {
    slug: 'compost',
    title: 'Zelf compost maken',
    paragraphs: [
      'Een emmer met een deksel is genoeg: een hand groen van de keuken, een hand bruin van de stad.',
      'Na een half jaar ruikt de emmer naar bos, en mag de compost de potten in.',
    ],
  },
  {
    slug: 'water',
    title: 'Water geven in een droge zomer',
    paragraphs: [
      'Liever één keer veel dan elke dag een beetje: zo gaan wortels naar beneden.',
      'Een pot op het balkon droogt sneller uit dan een bed in de tuin.',
    ],
  },
];

/** The article of an address such as `/?article=compost`; the first one where there is none. */
export function articleAt(address: string): Article {
  const slug = new URL(address).searchParams.get('article');
  return articles.find((article) => article.slug === slug) ?? articles[0];
}

export function addressOf({ slug }: Article): string {
  return `/?article=${slug}`;
}
