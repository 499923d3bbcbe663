const kept = 'a|abbr|acronym|b|blockquote|cite|code|del|em|i|q|s|strike|strong|p|br';
const droppedTag = new RegExp(String.raw`</?(?!(?:${kept})\b)[a-z][^>]*>`, 'gi');

/**
 * What becomes of a text on its way to readers: elements that WordPress does not know go, addresses become links, quotes
 * are curled, and blank lines make paragraphs.
 */
export function rendered(text: string): string {
  const harmless = text.replace(droppedTag, '').replace(/\s+on\w+="[^"]*"/gi, '');
  const curled = harmless
    .replace(/&(?!#?\w+;)/g, '&#038;')
    .replace(/(?<![=\w])"([^"<>]*)"/g, '&#8220;$1&#8221;')
    .replace(/(\w)'(\w)/g, '$1&#8217;$2')
    .replace(/ - /g, ' &#8211; ');
  const linked = curled.replace(/(^|[\s(])(https?:\/\/[^\s<]+)/g, '$1<a href="$2" rel="nofollow ugc">$2</a>');
  const blocks = linked.replaceAll('\r', '').split(/\n{2,}/);
  return blocks.map((block) => `${paragraph(block)}\n`).join('');
}

function paragraph(block: string): string {
  const lines = block.trim().replaceAll('\n', '<br />\n');
  const quoted = /^<blockquote>([^]*)<\/blockquote>$/.exec(lines);
  return quoted ? `<blockquote><p>${quoted[1]}</p></blockquote>` : `<p>${lines}</p>`;
}

/** A name as it is given to everybody. */
export function encoded(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;');
}
