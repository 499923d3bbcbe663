import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt, { type Token } from 'markdown-it';
import { root } from '../workspace.ts';

/** A text for readers of the repository or of Storybook, taken apart as Markdown. */
export interface Document {
  /** From the root of the checkout. */
  path: string;
  text: string;
  tokens: Token[];
}

/** What is wrong at a place of a document, with what to do about it. */
export interface Fault {
  path: string;
  line: number;
  message: string;
}

/** A block of code in a document; `line` is that of its first line of code. */
export interface Snippet {
  path: string;
  line: number;
  language: string;
  code: string;
}

const patterns = [
  '*.md',
  '.github/*.md',
  '{apps,packages}/*/*.md',
  'packages/*/bench/**/README.md',
  '{apps,packages}/*/src/**/*.mdx',
];

// Tags in a document are kept as they are: MDX is Markdown with tags, for what is looked at here.
const markdown = new MarkdownIt({ html: true });

/** Every document of the checkout, but the changelogs: those are made from notes. */
export function documentsIn(checkout = root): Document[] {
  return globSync(patterns, { cwd: checkout, exclude: (path) => /node_modules|CHANGELOG/.test(path) })
    .sort()
    .map((path) => documentOf(path, readFileSync(join(checkout, path), 'utf8')));
}

export function documentOf(path: string, text: string): Document {
  return { path, text, tokens: markdown.parse(text, {}) };
}

export function snippetsOf({ path, tokens }: Document): Snippet[] {
  return tokens
    .filter(({ type }) => type === 'fence')
    .map(({ info, content, map }) => ({
      path,
      line: (map?.[0] ?? 0) + 2,
      language: info.trim(),
      code: content,
    }));
}

/** Pieces of code within a line, such as a command or the name of a variable. */
export function inlineCodeOf(document: Document): Snippet[] {
  return inlineTokens(document)
    .filter(({ token }) => token.type === 'code_inline')
    .map(({ token, line }) => ({
      path: document.path,
      line: lineOf(document, token.content, line),
      language: '',
      code: token.content,
    }));
}

/** What stands within lines, with the line where its block begins. */
export function inlineTokens({ tokens }: Document): { token: Token; line: number }[] {
  let line = 1;
  return tokens.flatMap(({ map, children }) => {
    // The cells of a table do not say where they are; their row does.
    if (map) line = map[0] + 1;
    return (children ?? []).map((token) => ({ token, line }));
  });
}

/** The first line from `from` on that holds these words; `from` where none does. */
export function lineOf({ text }: Document, words: string, from: number): number {
  const found = text.split('\n').findIndex((line, index) => index >= from - 1 && line.includes(words));
  return found < 0 ? from : found + 1;
}
