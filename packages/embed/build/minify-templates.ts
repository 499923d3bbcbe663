import type { Plugin } from 'vite';
import { minifyCss } from '@meepraten/build-config/minify-css';

interface Quasi {
  readonly start: number;
  readonly end: number;
  readonly value: { readonly raw: string };
}

interface TaggedTemplate {
  readonly type: 'TaggedTemplateExpression';
  readonly tag: { readonly name?: string };
  readonly quasi: { readonly quasis: readonly Quasi[] };
}

/** Leaves the indentation of source code out of what is sent: a minifier of JavaScript may not touch templates. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(?:css|html)`/.test(code)) return null;
      const texts = taggedTemplates(this.parse(code)).flatMap(minified);
      const fromTheEnd = texts.toSorted((a, b) => b.start - a.start);
      return {
        code: fromTheEnd.reduce(
          (all, { start, end, text }) => all.slice(0, start) + text + all.slice(end),
          code,
        ),
        map: null,
      };
    },
  };
}

function taggedTemplates(node: unknown): TaggedTemplate[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(taggedTemplates);
  return isTaggedTemplate(node) ? [node, ...inside] : inside;
}

function isTaggedTemplate(node: object): node is TaggedTemplate {
  return 'type' in node && node.type === 'TaggedTemplateExpression';
}

function minified({ tag, quasi: { quasis } }: TaggedTemplate) {
  const minify =
    tag.name === 'css' && quasis.length === 1 ? minifyCss : tag.name === 'html' ? minifyHtml : null;
  return minify ? quasis.map(({ start, end, value }) => ({ start, end, text: minify(value.raw) })) : [];
}

// A line break and what indents the next line is one blank, in text as between attributes.
function minifyHtml(html: string): string {
  return /<(?:pre|textarea)\b/.test(html) ? html : html.replace(/\s*\n\s*/g, ' ');
}
