import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from '../workspace.ts';
import { anchorsOf } from './anchors.ts';
import { inlineTokens, lineOf, type Document, type Fault } from './document.ts';

interface Link {
  href: string;
  line: number;
}

/** What a link may lead to. */
export interface Targets {
  documents: readonly Document[];
  /** Ids of Storybook, as in `?path=/docs/…`. */
  storyIds: ReadonlySet<string>;
  checkout?: string;
}

/** Links that lead nowhere. Addresses elsewhere are looked at, and not asked for: a check needs no network. */
export function faultsOfLinks(document: Document, targets: Targets): Fault[] {
  return linksIn(document).flatMap(({ href, line }) => {
    const message = faultOf(href, document, targets);
    return message ? [{ path: document.path, line, message: `the link ${href} ${message}` }] : [];
  });
}

function linksIn(document: Document): Link[] {
  const written = inlineTokens(document).flatMap(({ token, line }) => {
    const href = String(token.attrGet('href') ?? token.attrGet('src') ?? '');
    if (href) return [{ href: decodeURI(href), line }];
    return token.type === 'html_inline' ? tagged(token.content, line) : [];
  });
  const blocks = document.tokens
    .filter(({ type }) => type === 'html_block')
    .flatMap(({ content, map }) => tagged(content, (map?.[0] ?? 0) + 1));
  return [...written, ...blocks].map(({ href, line }) => ({ href, line: lineOf(document, href, line) }));
}

function tagged(markup: string, line: number): Link[] {
  return [...markup.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(([, href = '']) => ({ href, line }));
}

function faultOf(href: string, document: Document, targets: Targets): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return faultOfAddress(href);
  if (href.startsWith('?')) return faultOfStory(href, targets);
  const [file = '', anchor] = href.split('#');
  const { documents, checkout = root } = targets;
  const path = file === '' ? document.path : normalize(join(dirname(document.path), file)).replace(/\/$/, '');
  if (path.startsWith('..')) return 'leaves the repository: link to a file in it';
  if (!existsSync(join(checkout, path))) return `leads to no file: ${path} is not there`;
  return anchor === undefined ? null : faultOfAnchor(anchor, path, [document, ...documents], checkout);
}

function faultOfAddress(href: string): string | null {
  if (href.startsWith('mailto:')) return null;
  if (!URL.canParse(href)) return 'is no address';
  return new URL(href).protocol === 'https:' ? null : 'should begin with https:';
}

function faultOfStory(href: string, { storyIds }: Targets): string | null {
  const [, id = ''] = /^\/(?:docs|story)\/([\w-]+)$/.exec(new URLSearchParams(href).get('path') ?? '') ?? [];
  return storyIds.has(id) ? null : 'leads to no page of Storybook: see the id in its address bar';
}

function faultOfAnchor(
  anchor: string,
  path: string,
  documents: readonly Document[],
  checkout: string,
): string | null {
  const isFolder = statSync(join(checkout, path)).isDirectory();
  const page = isFolder ? join(path, 'README.md') : path;
  const target = documents.find((each) => each.path === page);
  if (!target) return `has an anchor, and ${page} is not a document with headings`;
  const anchors = anchorsOf(target);
  // GitHub gives this one to the readme under a folder.
  if ((isFolder && anchor === 'readme') || anchors.has(anchor)) return null;
  return `leads to no heading of ${page}; there are ${[...anchors].map((each) => `#${each}`).join(' ')}`;
}
