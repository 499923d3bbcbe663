/** The address of a feed that answers with `items`, without a server. */
export function feedOf(items: readonly object[]): string {
  return addressOf(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items }));
}

export function addressOf(content: string, type = 'application/feed+json'): string {
  return URL.createObjectURL(new Blob([content], { type }));
}

/** An address where nothing can be read any more: to the page it looks like a refusal. */
export function deadAddress(): string {
  const address = addressOf('');
  URL.revokeObjectURL(address);
  return address;
}

const entry = (path: string, title: string, text: string, more: object = {}) => ({
  id: path,
  url: `https://blog.example/${path}`,
  title,
  content_text: text,
  ...more,
});

/** Five articles about work at a distance, fish, and what an assistant costs; oldest first. */
export const entries = [
  entry('vissen', 'Vissen', 'Karpers zwemmen.', { date_published: '2020-01-01' }),
  entry('tarief', 'Tarief', 'Wat een assistent per uur kost, en welk tarief bij lichte taken hoort.', {
    date_published: '2021-01-01',
    summary: 'Over geld.',
    image: 'https://blog.example/tarief.png',
  }),
  entry('agenda', 'Agenda', 'Een assistent beheert je agenda en plant afspraken op afstand.', {
    date_published: '2022-01-01',
    tags: ['Planning'],
  }),
  entry('reizen', 'Reizen', 'Wie boekt de reizen? Een assistent op afstand, samen met je agenda.', {
    date_published: '2023-01-01',
  }),
];

/** The address of a `related.json` with two reads for the article at `url`. */
export function builtFor(url: string): string {
  const read = (path: string, title: string) => ({
    ...{ id: path, url: `https://blog.example/${path}`, title, summary: 'Over geld en afspraken.' },
    image: `https://blog.example/${path}.png`,
  });
  const related = [
    {
      read: read('reizen', 'Wie boekt de reizen?'),
      score: 0.6,
      reasons: [
        { kind: 'link', value: 'https://blog.example/reizen' },
        { kind: 'tag', value: 'agenda' },
        { kind: 'term', value: 'assistent' },
      ],
    },
    { read: read('tarief', 'Wat kost het?'), score: 0.4, reasons: [{ kind: 'link', value: url }] },
  ];
  return addressOf(JSON.stringify({ version: 1, items: { [url]: related } }), 'application/json');
}
