// Tells Vue of the tags, with their attributes, properties and events, out of the types for JSX.
import type { CustomElements as ArticleBody } from '@meepraten/article-body/jsx';
import type { CustomElements as Reactions } from '@meepraten/reactions/jsx';
import type { CustomElements as RelatedReads } from '@meepraten/related-reads/jsx';

/** `reactions-loaded` as Vue spells it: `ReactionsLoaded`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** JSX calls a handler `onreactions-loaded`, a template of Vue `onReactionsLoaded`. */
type ForVue<Props> = {
  [Name in keyof Props as Name extends `on${infer Event}` ? `on${Pascal<Event>}` : Name]: Props[Name];
};

type Tags = ArticleBody & Reactions & RelatedReads;

declare module 'vue' {
  interface GlobalComponents {
    'mp-article-body': new () => { $props: ForVue<Tags['mp-article-body']> };
    'mp-reactions': new () => { $props: ForVue<Tags['mp-reactions']> };
    'mp-related-reads': new () => { $props: ForVue<Tags['mp-related-reads']> };
  }
}
