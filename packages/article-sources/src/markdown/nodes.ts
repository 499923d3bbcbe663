import type { MarkdownIt, Token } from 'markdown-it';
import { inertDocument } from '../sanitiser/inert-document.js';
import { Slices } from '../slices.js';
import { htmlPieces } from './html-tags.js';
import { Notes, type NoteReference } from './notes.js';
import { createParser } from './parser.js';
import { element, Tree } from './tree.js';

// What the parser and its plugins keep between tokens.
type Environment = { footnotes?: { list?: { content?: string; tokens?: Token[] }[] } };

/** A Markdown text as inert nodes, made in slices. */
export async function markdownNodes(text: string, signal?: AbortSignal): Promise<Element> {
  return new Builder(createParser(), signal).build(text);
}

class Builder {
  readonly #parser: MarkdownIt;
  readonly #environment: Environment = {};
  readonly #notes = new Notes();
  readonly #slices: Slices;
  #tree = new Tree(inertDocument().createElement('div'));

  constructor(parser: MarkdownIt, signal: AbortSignal | undefined) {
    this.#parser = parser;
    this.#slices = new Slices(signal);
  }

  async build(text: string): Promise<Element> {
    const root = inertDocument().createElement('div');
    this.#tree = new Tree(root);
    for (const token of this.#parser.parse(text, this.#environment)) {
      this.#write(token);
      await this.#slices.turn();
    }
    const section = this.#notes.section((id) => this.#inlineNote(id));
    if (section) root.append(section);
    return root;
  }

  #write(token: Token): void {
    if (token.type === 'footnote_reference_open') this.#tree.enter(this.#notes.define(labelOf(token)));
    else if (token.hidden) return;
    else if (token.nesting > 0) this.#tree.open(element(token.tag, attributesOf(token)));
    else if (token.nesting < 0) this.#tree.close();
    else this.#writeLeaf(token);
  }

  #writeLeaf(token: Token): void {
    switch (token.type) {
      case 'inline':
        return this.#writeLine(token);
      case 'text':
      case 'text_special':
        return this.#tree.append(token.content);
      case 'softbreak':
        return this.#tree.append('\n');
      case 'hardbreak':
        return this.#tree.append(element('br'));
      case 'hr':
        return this.#tree.append(element('hr'));
      case 'code_inline':
        return this.#tree.append(textIn('code', token.content));
      case 'code_block':
      case 'fence': {
        const block = element('pre');
        block.append(textIn('code', token.content));
        return this.#tree.append(block);
      }
      case 'image':
        return this.#tree.append(element('img', { ...attributesOf(token), alt: wordsOf(token.children) }));
      case 'footnote_ref':
        return this.#tree.append(this.#notes.refer(token.meta as unknown as NoteReference));
      case 'html_block':
      case 'html_inline':
        return this.#writeHtml(token.content);
    }
  }

  #writeLine({ content }: Token): void {
    const children: Token[] = [];
    this.#parser.inline.parse(content, this.#parser, this.#environment, children);
    for (const child of children) this.#write(child);
  }

  #writeHtml(html: string): void {
    for (const piece of htmlPieces(html, (text) => this.#decode(text))) {
      if (piece.kind === 'text') this.#tree.append(piece.text);
      else if (piece.kind === 'close') this.#tree.closeTag(piece.name);
      else if (piece.isVoid) this.#tree.append(piece.element);
      else this.#tree.open(piece.element, piece.name);
    }
    // A tag within a line is a piece of its own; what it opens ends with the line at the latest.
    if (html.includes('\n')) this.#tree.closeDropped();
  }

  /** The parser's own decoder takes backslashes for escapes, which they are not in HTML. */
  #decode(text: string): string {
    return text.includes('&') ? this.#parser.utils.unescapeAll(text.replaceAll('\\', '\\\\')) : text;
  }

  #inlineNote(id: number): Element {
    const note = element('li');
    const tree = this.#tree;
    this.#tree = new Tree(note);
    for (const token of this.#environment.footnotes?.list?.[id]?.tokens ?? []) this.#write(token);
    this.#tree = tree;
    return note;
  }
}

function attributesOf(token: Token): Record<string, string> {
  return Object.fromEntries((token.attrs ?? []).map(([name, value]) => [name, String(value)]));
}

function labelOf({ meta }: Token): string {
  return (meta as unknown as { label: string }).label;
}

function textIn(name: string, text: string): Element {
  const holder = element(name);
  holder.textContent = text;
  return holder;
}

/** What the description of a picture says, which may have marks of its own. */
function wordsOf(tokens: readonly Token[] | null): string {
  return (tokens ?? []).map((token) => (token.children ? wordsOf(token.children) : token.content)).join('');
}
