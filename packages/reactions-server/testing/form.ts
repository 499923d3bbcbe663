import { key, site, type Api } from './api.js';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

/** What the fields of a page's form hold, with the line ends that a parser gives them. */
export function fieldsOf(page: string): Record<string, string> {
  const html = page.replace(/\r\n?/g, '\n');
  const fields: Record<string, string> = {};
  for (const [, attributes = ''] of html.matchAll(/<input([^>]*)>/g)) {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    const checkable = attributes.includes('type="checkbox"');
    if (name && (!checkable || attributes.includes(' checked')))
      fields[name] = decode(/\bvalue="([^"]*)"/.exec(attributes)?.[1] ?? '');
  }
  for (const [, name = '', text = ''] of html.matchAll(
    /<textarea[^>]*name="(\w+)"[^>]*>\n?([^<]*)<\/textarea>/g,
  ))
    fields[name] = decode(text);
  return fields;
}

export function formOf(html: string): { action: string; fields: Record<string, string> } {
  return { action: decode(/<form[^>]*action="([^"]*)"/.exec(html)?.[1] ?? ''), fields: fieldsOf(html) };
}

/** Sends a plain form as a browser does: CRLF line ends, and the origin of the page it stands on. */
export function sendForm(
  api: Api,
  fields: Record<string, string>,
  { origin = site, action = `/f/default?thread=${encodeURIComponent(key)}`, headers = {} }: SendOptions = {},
) {
  const body = new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [name, value.replace(/\n/g, '\r\n')]),
  ).toString();
  return api.ask(action.replace(/^https?:\/\/[^/]+/, ''), {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin, ...headers },
  });
}

interface SendOptions {
  origin?: string;
  action?: string;
  headers?: Record<string, string>;
}
