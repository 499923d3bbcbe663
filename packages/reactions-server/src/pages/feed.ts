import type { PlacedReaction } from '../storage/newest-reactions.js';
import { bodyMarkup, markup, type Markup } from '../text/markup.js';
import { terms, type PageLanguage } from './terms.js';

export interface Feed {
  /** Newest first. */
  entries: readonly PlacedReaction[];
  /** The page whose reactions these are; null where the feed is a whole site's. */
  page: { title: string | null; url: string | null } | null;
  lang: PageLanguage;
  /** The feed's own address. */
  address: string;
}

/** Where the feed of a thread is (null: of the site), beside another address of the same site. */
export function feedAddress(
  beside: string,
  { thread, lang }: { thread: string | null; lang: PageLanguage },
): string {
  const query = new URLSearchParams({ ...(thread === null ? {} : { thread }), lang });
  return new URL(`feed.atom?${query}`, beside).href;
}

// Of what can be in a text, XML 1.0 knows only these characters: https://www.w3.org/TR/xml/#charsets
const foreignToXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Nothing has happened in an empty feed, and Atom wants a time. */
const never = new Date(0).toISOString();

/** Reactions as an Atom feed (RFC 4287), with what each one answers (RFC 4685). */
export function feedDocument({ entries, page, lang, address }: Feed): string {
  const words = terms[lang];
  const updated = entries.map(updatedAt).reduce((last, at) => (at > last ? at : last), never);
  const text = markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="${lang}">
<title>${page?.title ? words.reactionsOn(page.title) : words.reactions}</title>
<id>${address}</id>
<link rel="self" type="application/atom+xml" href="${address}"/>
${page?.url && markup`<link rel="alternate" type="text/html" href="${page.url}"/>`}
<updated>${updated}</updated>
${entries.map((entry) => entryMarkup(entry, lang))}</feed>
`.text;
  return text.replace(foreignToXml, '');
}

function entryMarkup(entry: PlacedReaction, lang: PageLanguage): Markup {
  const { id, parentId, author, body, thread, createdAt } = entry;
  const { by } = terms[lang];
  return markup`<entry${entry.lang && markup` xml:lang="${entry.lang}"`}>
<id>urn:uuid:${id}</id>
<title>${by(author.name, thread.title)}</title>
${thread.url && markup`<link rel="alternate" type="text/html" href="${addressIn(thread.url, id)}"/>`}
<author><name>${author.name}</name>${author.website && markup`<uri>${author.website}</uri>`}</author>
<published>${createdAt}</published>
<updated>${updatedAt(entry)}</updated>
${parentId && markup`<thr:in-reply-to ref="urn:uuid:${parentId}"/>`}
<content type="html">${bodyMarkup(body).text}</content>
</entry>
`;
}

function updatedAt({ createdAt, editedAt }: PlacedReaction): string {
  return editedAt ?? createdAt;
}

/** Where the widget shows that reaction. */
function addressIn(page: string, id: string): string {
  const address = new URL(page);
  address.hash = `reaction-${id}`;
  return address.href;
}
