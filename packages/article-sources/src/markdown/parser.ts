import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import footnotes from 'markdown-it-footnote';

/** Deeper than people write. What is nested deeper is kept as a paragraph of the text it is. */
const deepest = 60;

/**
 * CommonMark with tables, strikethrough and footnotes, as a flat list of tokens: no recursion that deep nesting could
 * exhaust, and no string of HTML is made of it.
 */
export function createParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: true, maxNesting: deepest + 40 }).use(footnotes);
  // What stands in a line is parsed by ourselves, in slices; notes are put in their place when all are known.
  parser.core.ruler.enableOnly(['normalize', 'block']);
  // One list decides where links may lead, and it is the sanitiser's: what the parser refuses it would show as markup.
  parser.validateLink = () => true;
  parser.block.ruler.before('table', 'too_deep', (state, startLine, endLine, silent) => {
    if (state.level < deepest) return false;
    if (silent) return true;
    state.push('paragraph_open', 'p', 1);
    const inline = state.push('inline', '', 0);
    inline.content = state.getLines(startLine, endLine, state.blkIndent, false).trim();
    inline.children = [];
    state.push('paragraph_close', 'p', -1);
    state.line = endLine;
    return true;
  });
  return parser;
}
