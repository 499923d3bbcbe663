import type { Answer } from '../answer.js';
import { isAnyText, isHtml, isXml } from '../media-type.js';

export type Json = Record<string, unknown>;

/** Whether the answer is a page, also one sent as plain text. */
export function isPage({ type, page, text }: Answer): boolean {
  if (page) return isHtml(type);
  return isAnyText(type) && startsAs(/^(?:<!--[^]*?-->\s*)?<(?:!doctype html|html)\b/i, text);
}

/** Whether the answer is RSS or Atom, also when sent as plain text. */
export function isXmlFeed({ type, page, text }: Answer): boolean {
  if (page) return isXml(type) && /^(?:rss|feed|RDF|entry)$/.test(page.documentElement?.localName ?? '');
  return (
    isAnyText(type) &&
    startsAs(/^(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)?<(?:rss|feed|rdf:RDF|entry)\b/i, text)
  );
}

/** A post of the WordPress REST interface, or a list of them. */
export function isWordPress({ json }: Answer): boolean {
  return Array.isArray(json) ? json.length > 0 && json.every(isPost) : isPost(json);
}

/** A JSON Feed, or an item of one. */
export function isJsonFeed({ json }: Answer): boolean {
  if (!isObject(json)) return false;
  if (/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(String(json['version']))) return true;
  return 'id' in json && ('content_html' in json || 'content_text' in json);
}

export function isMarkdown(answer: Answer): boolean {
  if (/^text\/(?:x-)?markdown$/.test(answer.type)) return isProse(answer);
  if (!isAnyText(answer.type) || !isProse(answer)) return false;
  const ending = endingOf(answer.url);
  return ending === 'txt' ? false : /^(?:md|markdown|mdown|mkdn?)$/.test(ending) || hasMarkdown(answer.text!);
}

export function isPlainText(answer: Answer): boolean {
  return isAnyText(answer.type) && isProse(answer) && !startsAs(/^<[a-z!?]/i, answer.text);
}

/** Text for people: no markup, data or bytes that were sent under the name of text. */
export function isProse(answer: Answer): boolean {
  const { text, json } = answer;
  if (text === null || json !== undefined || isPage(answer) || isXmlFeed(answer)) return false;
  const bytes = text.match(/[\0\ufffd]/g)?.length ?? 0;
  return !text.includes('\0') && bytes <= text.length / 100 && !text.startsWith('%PDF-');
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPost(value: unknown): boolean {
  return (
    isObject(value) &&
    isObject(value['content']) &&
    'rendered' in value['content'] &&
    isObject(value['title'])
  );
}

// A heading at the start of a line, a link, a footnote, a fence: any two of them are no accident, and neither is a
// text that starts with a heading.
const marks = [
  /^#{1,6} \S/m,
  /\[[^\]\n]+\]\([^)\s]+\)/,
  /^\[\^[^\]\s]+\]: /m,
  /^(?:```|~~~)/m,
  /^> \S/m,
  /\*\*[^*\n]+\*\*/,
  /^\|?(?: *:?-{3,}:? *\|)+/m,
];

function hasMarkdown(text: string): boolean {
  return /^\s*# \S/.test(text) || marks.filter((mark) => mark.test(text)).length >= 2;
}

function endingOf(url: string): string {
  return /\.([a-z]+)$/i.exec(url.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? '';
}

function startsAs(shape: RegExp, text: string | null): boolean {
  return text !== null && shape.test(text.slice(0, 2000).replace(/^[\s\ufeff]+/, ''));
}
