import type { Choice, Widget } from './choice.js';

/** An element as it is written. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** Markup between the tags, the same in HTML and JSX. */
  content: string;
}

const article = '<h1>Your title</h1><p>Your article.</p>';

/** The elements of a choice, each with what it alone needs. */
export function tagsOf(choice: Choice): Tag[] {
  return choice.widgets.map((widget) => ({
    name: `mp-${widget}`,
    attributes: withoutEmpty(ownAttributes(widget, choice)),
    content: contentOf(widget, choice),
  }));
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
  return isAboutReactions(name.replace('mp-', '') as Widget)
    ? withoutEmpty({ server, service, ...look })
    : look;
}

function isAboutReactions(widget: Widget): boolean {
  return widget === 'reactions' || widget === 'reaction-form';
}

function ownAttributes(widget: Widget, { widgets, article: source, reads, thread }: Choice) {
  switch (widget) {
    case 'article-body':
      return { id: widgets.includes('related-reads') ? 'article' : '', src: source };
    case 'related-reads':
      return { for: widgets.includes('article-body') ? 'article' : '', src: reads };
    default:
      return { thread };
  }
}

function contentOf(widget: Widget, { article: source, reads, language }: Choice): string {
  if (widget === 'article-body') return source ? '' : article;
  if (widget !== 'related-reads' || reads) return '';
  const heading = ['', 'nl'].includes(language) ? 'Lees ook' : 'Read next';
  return `<h2>${heading}</h2><ul><li><a href="/another">Another article</a></li></ul>`;
}

function withoutEmpty(settings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
}
