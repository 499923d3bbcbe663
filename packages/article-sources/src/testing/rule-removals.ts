/** How a rule is taken out of the code: the least that leaves the rest as it is. */
export interface RuleRemoval {
  rule: string;
  file: string;
  code: string | RegExp;
  instead?: string;
}

/** Of each rule that the corpus names, but for those on the normaliser's list: they are struck off it. */
export const ruleRemovals: readonly RuleRemoval[] = [
  {
    rule: 'atom: HTML in a string',
    file: 'sources/atom.ts',
    code: /^.*type === 'html' .*\n/m,
  },
  {
    rule: 'atom: nodes in the feed itself',
    file: 'sources/atom.ts',
    code: /^.*type === 'xhtml' .*\n.*\n/m,
  },
  {
    rule: 'html: dates the page declares',
    file: 'model/page-facts.ts',
    code: /isoDate\(declared\(.*?\)\)/g,
    instead: 'null',
  },
  {
    rule: 'html: direction and language of the page',
    file: 'model/page-facts.ts',
    code: /inherited\(root, '\w+'\),/g,
    instead: 'null,',
  },
  {
    rule: 'html: found by readability where nothing is marked up',
    file: 'html-page.ts',
    code: 'await readable(page)',
    instead: 'null',
  },
  {
    rule: 'html: what stands beside the article',
    file: 'html-page.ts',
    code: 'besideArticle(page, source)',
    instead: 'nothingFound()',
  },
  {
    rule: 'json-feed: content_html',
    file: 'sources/json-feed-item.ts',
    code: /^.*return cleanHtml\(.*\n/m,
  },
  {
    rule: 'json-feed: content_text',
    file: 'sources/json-feed-item.ts',
    code: "typeof plain === 'string' ? plain : ",
  },
  {
    rule: 'markdown: HTML with Markdown inside',
    file: 'markdown/nodes.ts',
    code: 'else this.#tree.open(piece.element, piece.name)',
  },
  {
    rule: 'markdown: nesting without end',
    file: 'markdown/parser.ts',
    code: 'if (state.level < deepest) return false',
    instead: 'return false',
  },
  {
    rule: 'markdown: tables and strikethrough',
    file: 'markdown/parser.ts',
    code: 'createMarkdownIt({',
    instead: "createMarkdownIt('commonmark', {",
  },
  {
    rule: 'normal text stays: a form around the whole text',
    file: 'normaliser/forms.ts',
    code: /if \(.*<= longestForm\)/,
  },
  {
    rule: 'normal text stays: a heading about answers in the middle',
    file: 'normaliser/comment-tail.ts',
    code: /&& \(invited < 0 \?.*\)/,
  },
  {
    rule: 'normal text stays: a heading that says Bewaren',
    file: 'normaliser/save-lines.ts',
    code: /!!parentElement\?\.matches\(.*\) &&/,
  },
  {
    rule: 'normal text stays: a sentence that begins with Lees ook',
    file: 'normaliser/related-lines.ts',
    code: ' || sentence.test(words)',
  },
  {
    rule: 'normal text stays: spaces and blank lines in code',
    file: 'normaliser/autop-debris.ts',
    code: "closest('pre')",
    instead: 'querySelector(":not(*)")',
  },
  {
    rule: 'rss: a summary where there is no more',
    file: 'sources/rss.ts',
    code: "children(item, 'description')[0]?.textContent ?? ",
  },
  {
    rule: 'rss: slash:comments counts',
    file: 'sources/rss.ts',
    code: 'countOf(item) ?? ',
  },
  {
    rule: 'structure stays: columns',
    file: 'sanitiser/layout.ts',
    code: "'wp-block-columns': 'columns',",
  },
  {
    rule: 'structure stays: galleries of blocks',
    file: 'sanitiser/layout.ts',
    code: "'wp-block-gallery': 'gallery',",
  },
  {
    rule: 'structure stays: quotations',
    file: 'sanitiser/layout.ts',
    code: "'wp-block-pullquote': 'pull-quote',",
  },
  {
    rule: 'structure stays: tables',
    file: 'sanitiser/allow-list.ts',
    code: 'table tbody td tfoot th thead',
  },
  {
    rule: 'text: a page copied as text',
    file: 'plain-text/clean-text.ts',
    code: /await normalise\(.*\);/,
  },
  {
    rule: 'text: lines broken at a fixed width',
    file: 'plain-text/paragraphs.ts',
    code: "isWrapped ? [lines.join(' ')] : ",
  },
  {
    rule: 'wordpress: author of _embed',
    file: 'sources/wordpress.ts',
    code: 'await authorsOf(embedded, base)',
    instead: '[]',
  },
  {
    rule: 'wordpress: entities are decoded once',
    file: 'sources/fields.ts',
    code: /\/\[&<\]\/\.test\(html\) \? .* : /,
  },
  {
    rule: 'wordpress: the first of a list',
    file: 'sources/fields.ts',
    code: 'return entries[0]',
    instead: 'return entries.at(-1)',
  },
];
