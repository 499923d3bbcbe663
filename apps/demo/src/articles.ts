import { readFile } from 'node:fs/promises';

export interface Article {
  slug: string;
  title: string;
  /** The subject in a word or two, for a menu. */
  topic: string;
  summary: string;
  /** ISO 8601, with the zone. */
  published: string;
  tags: readonly string[];
  /** Path of the picture on the demo's own server. */
  image: string;
}

/** The article that the demo is about comes first; the others are what it is related to, more or less closely. */
export const articles: readonly [Article, ...Article[]] = [
  {
    slug: 'wat-is-een-virtueel-assistent-eigenlijk',
    title: 'Wat is een Virtueel Assistent eigenlijk?',
    topic: 'Wat is een va?',
    summary:
      'Wie een virtueel assistent is, welke twee soorten virtuele assistentie er bestaan, waar het vak vandaan komt en wat het met de secretaresse van nu te maken heeft.',
    published: '2026-09-14T09:00:00+02:00',
    tags: ['virtuele assistentie', 'virtueel assistent', 'secretaresse', 'werken op afstand'],
    image: '/images/virtueel-assistent-bureau.svg',
  },
  {
    slug: 'de-secretaresse-vroeger-en-nu',
    title: 'De secretaresse, vroeger en nu',
    topic: 'Vroeger en nu',
    summary:
      'Van typekamer tot officemanager: hoe het vak veranderde met de apparaten op het bureau, en wat in al die tijd hetzelfde bleef.',
    published: '2026-08-31T09:00:00+02:00',
    tags: ['secretaresse', 'geschiedenis', 'virtueel assistent'],
    image: '/images/de-secretaresse-vroeger-en-nu.svg',
  },
  {
    slug: 'starten-als-zelfstandig-virtueel-assistent',
    title: 'Starten als zelfstandig virtueel assistent',
    topic: 'Starten',
    summary:
      'Vier besluiten die je neemt vóór je eerste opdracht: wat je niet doet, wat je moet verdienen, voor wie je werkt en wie je vervangt.',
    published: '2026-10-05T09:00:00+02:00',
    tags: ['virtueel assistent', 'ondernemen', 'zzp'],
    image: '/images/starten-als-zelfstandig-virtueel-assistent.svg',
  },
  {
    slug: 'wat-kost-een-virtueel-assistent',
    title: 'Wat kost een virtueel assistent?',
    topic: 'Kosten',
    summary:
      'Het uurtarief zegt niet alles. Waar je voor betaalt, wanneer een strippenkaart of een pakket past, en hoe een proefmaand werkt.',
    published: '2026-09-28T09:00:00+02:00',
    tags: ['virtueel assistent', 'tarieven', 'uitbesteden'],
    image: '/images/wat-kost-een-virtueel-assistent.svg',
  },
  {
    slug: 'samenwerken-op-afstand',
    title: 'Samenwerken met iemand die je zelden ziet',
    topic: 'Samenwerken',
    summary:
      'Op afstand vervangen afspraken de blik over het bureau. Vier gewoonten die misverstanden voorkomen en vertrouwen laten groeien.',
    published: '2026-10-19T09:00:00+02:00',
    tags: ['werken op afstand', 'samenwerken', 'virtuele assistentie'],
    image: '/images/samenwerken-op-afstand.svg',
  },
  {
    slug: 'agenda-en-mailbox-uit-handen-geven',
    title: 'Je agenda en mailbox uit handen geven',
    topic: 'Agenda en mail',
    summary:
      'Sorteren, klaarzetten, afhandelen: in drie rustige stappen neemt een assistent je post en je agenda over.',
    published: '2026-11-02T09:00:00+01:00',
    tags: ['uitbesteden', 'agendabeheer', 'e-mail'],
    image: '/images/agenda-en-mailbox-uit-handen-geven.svg',
  },
  {
    slug: 'uitbesteden-en-de-avg',
    title: 'Werk uitbesteden en de AVG: regel dit vooraf',
    topic: 'Privacy',
    summary:
      'Wie een ander in zijn mailbox laat, deelt ook de gegevens van klanten. Wat je vastlegt, hoe je toegang klein houdt en wat te doen bij een datalek.',
    published: '2026-11-16T09:00:00+01:00',
    tags: ['AVG', 'privacy', 'uitbesteden'],
    image: '/images/uitbesteden-en-de-avg.svg',
  },
];

export const contentFolder = new URL('../content/articles/', import.meta.url);

/** The inner HTML of an article of ours, with its own `<h1>`. Read anew each time, so that an edit shows at once. */
export function readContent({ slug }: Pick<Article, 'slug'>): Promise<string> {
  return readFile(new URL(`${slug}.html`, contentFolder), 'utf8');
}
