/** An article of one kind, as a server sends it. */
export interface BenchArticle {
  name: string;
  path: string;
  type: string;
  body: string;
  /** The same article as a page of its own. */
  html: string;
}

interface Chapter {
  title: string;
  paragraphs: string[];
  points: string[];
}

const words =
  'wie werk van een ander overneemt spreekt eerst af wat er niet bij hoort en schrijft dat op want achteraf weet niemand het nog precies terwijl de agenda vol raakt met vragen die een korte lijst al had beantwoord dus begin klein kies één taak en kijk na een maand samen wat er anders moet'.split(
    ' ',
  );

/** Sentences that differ, and are the same on every machine. */
function* sentences(): Generator<string> {
  for (let at = 0; ; at += 13) {
    const said = Array.from({ length: 9 + (at % 8) }, (_, index) => words[(at + index * 7) % words.length]!);
    const text = said.join(' ');
    yield `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  }
}

const inBytes = (text: string) => Buffer.byteLength(text);

function chapters(bytes: number): Chapter[] {
  const text = sentences();
  const next = (count: number) => Array.from({ length: count }, () => text.next().value as string);
  const all: Chapter[] = [];
  for (let size = 0; size < bytes;) {
    const chapter = {
      title: next(1)[0]!.slice(0, 48).replace(/\W+$/, ''),
      paragraphs: Array.from({ length: 6 }, () => next(6).join(' ')),
      points: next(4),
    };
    all.push(chapter);
    size += inBytes(htmlOf(chapter));
  }
  return all;
}

function htmlOf({ title, paragraphs, points }: Chapter): string {
  const [first = '', ...rest] = paragraphs;
  const linked = first.replace(/^(\S+ \S+)/, '<a href="/elders">$1</a>').replace(/(\S+)$/, '<em>$1</em>');
  return `<h2>${title}</h2>\n${[linked, ...rest].map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>
<table><thead><tr><th>Taak</th><th>Uren</th></tr></thead><tbody>${points
    .map((point, hours) => `<tr><td>${point.slice(0, 30)}</td><td>${hours + 1}</td></tr>`)
    .join('')}</tbody></table>\n`;
}

function markdownOf({ title, paragraphs, points }: Chapter): string {
  const [first = '', ...rest] = paragraphs;
  const linked = first.replace(/^(\S+ \S+)/, '[$1](/elders)').replace(/(\S+)$/, '*$1*');
  const rows = points.map((point, hours) => `| ${point.slice(0, 30)} | ${hours + 1} |`);
  return [
    `## ${title}`,
    linked,
    ...rest,
    points.map((point) => `- ${point}`).join('\n'),
    ['| Taak | Uren |', '| --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function textOf({ title, paragraphs, points }: Chapter): string {
  return [title, ...paragraphs, ...points].join('\n\n');
}

const title = 'Werk uit handen geven';
const url = 'https://blog.example/uit-handen';
const published = '2026-09-14T09:00:00Z';

const pageAround = (body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

function escaped(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The same article in every kind of source that an element can read. */
export function benchArticles(bytes: number): BenchArticle[] {
  const parts = chapters(bytes);
  const content = parts.map(htmlOf).join('');
  const heading = `<h1>${title}</h1>`;
  const json = (value: unknown) => JSON.stringify(value);
  const kinds: Omit<BenchArticle, 'html'>[] = [
    {
      name: 'HTML page',
      path: '/page.html',
      type: 'text/html; charset=utf-8',
      body: pageAround(`<nav>Menu</nav><article>${heading}${content}</article>`),
    },
    {
      name: 'HTML page, no article marked',
      path: '/unmarked.html',
      type: 'text/html; charset=utf-8',
      body: pageAround(
        `<div class="menu"><a href="/">Menu</a></div><div><div>${heading}${content}</div></div>`,
      ),
    },
    {
      name: 'Markdown',
      path: '/article.md',
      type: 'text/markdown; charset=utf-8',
      body: `# ${title}\n\n${parts.map(markdownOf).join('\n\n')}`,
    },
    {
      name: 'plain text',
      path: '/article.txt',
      type: 'text/plain; charset=utf-8',
      body: `${title}\n\n${parts.map(textOf).join('\n\n')}`,
    },
    {
      name: 'WordPress post',
      path: '/wp-json/wp/v2/posts/1',
      type: 'application/json',
      body: json({
        id: 1,
        date_gmt: '2026-09-14T09:00:00',
        link: url,
        title: { rendered: title },
        content: { rendered: content, protected: false },
        excerpt: { rendered: '' },
      }),
    },
    {
      name: 'JSON Feed',
      path: '/feed.json',
      type: 'application/feed+json',
      body: json({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Blog',
        items: [{ id: url, url, title, content_html: content, date_published: published }],
      }),
    },
    {
      name: 'RSS',
      path: '/rss.xml',
      type: 'application/rss+xml; charset=utf-8',
      body: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Blog</title>
<item><title>${title}</title><link>${url}</link><guid>${url}</guid><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`,
    },
    {
      name: 'Atom',
      path: '/atom.xml',
      type: 'application/atom+xml; charset=utf-8',
      body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><entry><id>${url}</id><title>${title}</title>
<link href="${url}"/><updated>${published}</updated><content type="html">${escaped(content)}</content></entry></feed>`,
    },
  ];
  return kinds.map((kind) => ({ ...kind, html: pageAround(heading + content) }));
}
