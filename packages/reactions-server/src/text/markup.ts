import type { BodyNode } from '@meepraten/reactions-client/protocol';

/** HTML that is known to be well formed and escaped; only `markup` and `bodyMarkup` make it. */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Part = string | number | Markup | null | false | undefined | readonly Part[];

/**
 * The one way to HTML: what stands in the template is markup, what is put into it is text. Attribute values
 * must stand in double quotes.
 */
export function markup(template: TemplateStringsArray, ...values: readonly Part[]): Markup {
  let text = template[0] ?? '';
  values.forEach((value, index) => (text += render(value) + (template[index + 1] ?? '')));
  return new Markup(text);
}

function render(value: Part): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  return Array.isArray(value) ? value.map(render).join('') : escape(String(value));
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

const linkRelation = 'ugc nofollow noopener noreferrer';

/** A reader's link; the address was checked when it was stored. */
export function readerLink(href: string, content: Part, attributes: Part = null): Markup {
  return markup`<a${attributes} href="${href}" rel="${linkRelation}">${content}</a>`;
}

/** A message's tree as HTML. Trees are at most eight levels deep, so that recursion is safe. */
export function bodyMarkup(nodes: readonly BodyNode[]): Markup {
  return markup`${nodes.map(nodeMarkup)}`;
}

function nodeMarkup(node: BodyNode): Markup {
  switch (node.kind) {
    case 'text':
      return markup`${node.text}`;
    case 'br':
      return markup`<br>`;
    case 'a':
      return readerLink(node.href, bodyMarkup(node.children));
    default: {
      const tag = new Markup(node.kind);
      return markup`<${tag}>${bodyMarkup(node.children)}</${tag}>`;
    }
  }
}
