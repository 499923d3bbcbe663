// A comment ends at its first end: a lazy pattern would look for a later one to make the rest fit.
const blank = String.raw`(?:\s|/\*(?:[^*]|\*(?!/))*\*/)`;

// A string or URL, kept; punctuation that needs no blank around it, be it of a selector; a colon that needs none after it; other blanks.
const pieces = new RegExp(
  String.raw`("[^"]*"|'[^']*'|url\([^)]*\))|${blank}*;?${blank}*(\})${blank}*|${blank}*([{;,>])${blank}*|(:)${blank}+|${blank}+`,
  'g',
);

/**
 * Leaves out comments and blanks that mean nothing, and nothing else: no value is read, none is rewritten. CSS with
 * escapes is left as it is, for there a blank can be the end of one.
 */
export function minifyCss(css: string): string {
  if (css.includes('\\')) return css;
  return css
    .replace(pieces, (_piece, ...[text, close, mark, colon]: (string | undefined)[]) => {
      return text ?? close ?? mark ?? colon ?? ' ';
    })
    .trim();
}
