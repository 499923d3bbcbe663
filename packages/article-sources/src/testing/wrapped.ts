/** The same markup as the text of an article in each kind of source, by the name of the kind. */
export const wrapped: Readonly<Record<string, (html: string) => { text: string; type: string }>> = {
  html: (html) => ({
    type: 'text/html',
    text: `<!doctype html><body><article>${html}<p>einde</p></article>`,
  }),
  readable: (html) => ({
    type: 'text/html',
    text: `<!doctype html><body><div>${html}${'<p>Een alinea, met komma’s, lang genoeg voor een artikel van belang.</p>'.repeat(9)}</div>`,
  }),
  wordpress: (html) => ({
    type: 'application/json',
    text: JSON.stringify({ id: 1, title: { rendered: html }, content: { rendered: `${html}<p>einde</p>` } }),
  }),
  'json-feed': (html) => ({
    type: 'application/feed+json',
    text: JSON.stringify({ id: '1', title: 'x', content_html: `${html}<p>einde</p>` }),
  }),
  'json-feed as text': (html) => ({
    type: 'application/feed+json',
    text: JSON.stringify({ id: '1', title: html, content_text: `${html}\n\neinde.` }),
  }),
  rss: (html) => ({
    type: 'application/rss+xml',
    text: `<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><item><title>${escaped(html)}</title>
      <c:encoded>${escaped(`${html}<p>einde</p>`)}</c:encoded></item></channel></rss>`,
  }),
  atom: (html) => ({
    type: 'application/atom+xml',
    text: `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">${escaped(html)}</title>
      <content type="html">${escaped(`${html}<p>einde</p>`)}</content></entry></feed>`,
  }),
  markdown: (html) => ({ type: 'text/markdown', text: `# Titel\n\n${html}\n\neinde ${html}\n` }),
  text: (html) => ({ type: 'text/plain', text: `Titel\n\nEen zin. ${html}\n\neinde.\n` }),
};

/** As text in XML, without the characters that XML cannot say. */
function escaped(html: string): string {
  const sayable = [...html].filter((character) => character >= ' ' || /\s/.test(character)).join('');
  return sayable.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
