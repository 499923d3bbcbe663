import ts from 'typescript';
import { descendants } from './sources.ts';
import { wordsIn } from './words.ts';

export interface Tag {
  name: string;
  /** The words an attribute can have; null where the source does not tell. Absent attributes are not there. */
  attributes: ReadonlyMap<string, readonly string[] | null>;
}

// Expressions become marks in the text of their template.
const mark = (index: number) => `\u27e6${index}\u27e7`;
const marks = /\u27e6(\d+)\u27e7/g;

const tags = /<([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const attributes = /([@.?]?[\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The tags that the templates of a file draw.
 *
 * @param callers files that may call what draws them.
 */
export function tagsOf(file: ts.SourceFile, callers: readonly ts.SourceFile[]): Tag[] {
  return descendants(file, ts.isTaggedTemplateExpression)
    .filter(({ tag }) => /^(html|svg|staticHtml)$/.test(tag.getText()))
    .flatMap(({ template }) => tagsIn(template, callers));
}

/** The text of the style sheets in a file. */
export function stylesOf(file: ts.SourceFile): string {
  return descendants(file, ts.isTaggedTemplateExpression)
    .filter(({ tag }) => tag.getText() === 'css')
    .map(({ template }) => template.getText())
    .join('\n');
}

function tagsIn(template: ts.TemplateLiteral, callers: readonly ts.SourceFile[]): Tag[] {
  const expressions = ts.isTemplateExpression(template)
    ? template.templateSpans.map(({ expression }) => expression)
    : [];
  const text = ts.isTemplateExpression(template)
    ? template.head.text + template.templateSpans.map(({ literal }, at) => mark(at) + literal.text).join('')
    : template.text;
  return [...text.replace(/<!--.*?-->/gs, '').matchAll(tags)].map(([, name = '', rest = '']) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(attributes)].map(([, attribute = '', ...values]) => [
        attribute,
        valuesOf(values.find((value) => value !== undefined) ?? '', expressions, callers),
      ]),
    ),
  }));
}

/** Each text that the attribute can have, with the words of its expressions in their places. */
function valuesOf(
  text: string,
  expressions: readonly ts.Expression[],
  callers: readonly ts.SourceFile[],
): string[] | null {
  let texts = [''];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    const expression = expressions[Number(match[1])];
    const words = expression ? wordsIn(expression, callers) : null;
    if (!words) return null;
    const before = text.slice(end, match.index);
    texts = texts.flatMap((start) => (words.length ? words : ['']).map((word) => start + before + word));
    end = match.index + match[0].length;
  }
  return texts.map((start) => start + text.slice(end));
}
