import type { Choice, Widget } from './choice.js';
import { chosenFor } from './options.js';

/** By name; `true` for one without a value. */
export type Attributes = Record<string, string | true>;

/** An element as it is written. */
export interface Tag {
  name: string;
  attributes: Attributes;
  /** Markup between the tags, the same in HTML and JSX. */
  content: string;
  /** Where the link leads that it stands in. */
  link?: string;
}

const article = '<h1>Your title</h1><p>Your article.</p>';

/** The elements of a choice, each with what it alone needs. */
export function tagsOf(choice: Choice): Tag[] {
  return offered(choice).map((widget) => ({
    name: `mp-${widget}`,
    attributes: {
      ...withoutEmpty(ownAttributes(widget, choice)),
      ...Object.fromEntries(chosenFor(widget, choice.options).map((name) => [name, true] as const)),
    },
    content: contentOf(widget, choice),
    ...(widget === 'reactions-count' ? { link: '/article' } : {}),
  }));
}

/** The widgets of a choice that there are where its reactions live: a WordPress gives no counts. */
export function offered({ widgets, service }: Choice): Widget[] {
  return widgets.filter((widget) => widget !== 'reactions-count' || service !== 'wordpress');
}

/** What holds for all of them: the script tag says it once, and a page without that tag says it on each element. */
export function settingsOf({ widgets, service, server, language, theme }: Choice): Record<string, string> {
  const reacts = widgets.some(isAboutReactions);
  return withoutEmpty({
    server: reacts ? server : '',
    service: reacts && service === 'wordpress' ? service : '',
    lang: language,
    theme: theme === 'host' ? '' : theme,
  });
}

/** The same for one element, which knows no server unless it is about reactions. */
export function settingsFor({ name }: Tag, choice: Choice): Record<string, string> {
  const { server = '', service = '', ...look } = settingsOf(choice);
  const { lang = '' } = look;
  // A few words in a line, which look like it.
  if (name === 'mp-reactions-count') return withoutEmpty({ server, lang });
  return isAboutReactions(name.replace('mp-', '') as Widget)
    ? withoutEmpty({ server, service, ...look })
    : look;
}

export function isAboutReactions(widget: Widget): boolean {
  return ['reactions', 'reaction-form', 'reactions-count'].includes(widget);
}

function ownAttributes(widget: Widget, { widgets, article: source, reads, thread }: Choice) {
  switch (widget) {
    case 'article-body':
      return { id: widgets.includes('related-reads') ? 'article' : '', src: source };
    case 'related-reads':
      return { for: widgets.includes('article-body') ? 'article' : '', src: reads };
    // By default its thread is that of the page which the link leads to.
    case 'reactions-count':
      return {};
    default:
      return { thread };
  }
}

function contentOf(widget: Widget, { article: source, reads, language }: Choice): string {
  if (widget === 'article-body') return source ? '' : article;
  const isDutch = ['', 'nl'].includes(language);
  if (widget === 'reactions-count') return isDutch ? 'Reacties' : 'Replies';
  if (widget !== 'related-reads' || reads) return '';
  const heading = isDutch ? 'Lees ook' : 'Read next';
  return `<h2>${heading}</h2><ul><li><a href="/another">Another article</a></li></ul>`;
}

function withoutEmpty(settings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
}
