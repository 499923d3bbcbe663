import type { Widget } from './choice.js';

/** Attributes without a value that somebody who embeds may want, each with what it does. */
export const options = {
  'article-body': {
    'with-contents': 'A table of contents',
    'with-reading-time': 'How many minutes it takes',
    'with-progress': 'A bar that tells how far one has read',
    'with-heading-links': 'A link at each heading',
    'with-quote': 'Passages can be sent as a link',
    'with-structured-data': 'Described to search engines',
  },
  'related-reads': {
    'with-reasons': 'Why each is worth reading',
    'with-images': 'Pictures',
    'with-structured-data': 'Described to search engines',
  },
  reactions: {
    live: 'Tell of what others write meanwhile',
    'without-form': 'Without the form',
    'without-device-storage': 'Nothing kept on the device',
  },
  'reaction-form': {
    'without-website': 'Without the website',
    'without-subscribe': 'Without mail about answers',
    'without-device-storage': 'Nothing kept on the device',
  },
  'reactions-count': {},
} as const satisfies Record<Widget, Record<string, string>>;

/** An option of a widget: its name and the attribute, as in `reactions live`. */
export type Option = {
  [Name in Widget]: `${Name} ${keyof (typeof options)[Name] & string}`;
}[Widget];

/** The attributes that a widget is to have. */
export function chosenFor(widget: Widget, chosen: readonly Option[]): string[] {
  return Object.keys(options[widget]).filter((name) => chosen.includes(`${widget} ${name}` as Option));
}
