import {
  limits,
  normalizeLineEnds,
  type BodyNode,
  type ContainerKind,
} from '@meepraten/reactions-client/protocol';
import { hostBehind } from './link-host.js';
import { plainBody } from './plain.js';
import { plainText } from './plain-text.js';
import { isSafeLink, tokenize, type Token } from './tokens.js';
import { TreeBuilder } from './tree.js';

/** Stored beside each tree: a better parser can find and redo the work of an older one. */
export const bodyVersion = 1;

const containers: Record<string, ContainerKind> = {
  paragraph_open: 'p',
  blockquote_open: 'blockquote',
  bullet_list_open: 'ul',
  ordered_list_open: 'ol',
  list_item_open: 'li',
  em_open: 'em',
  strong_open: 'strong',
  s_open: 's',
};

/**
 * A reader's Markdown as a closed tree. Never throws: a text that the tokeniser cannot take, or that would need
 * too many nodes, becomes plain paragraphs.
 */
export function parseBody(typed: string): BodyNode[] {
  const source = normalizeLineEnds(typed).slice(0, limits.body);
  try {
    const reading = new Reading();
    for (const token of tokenize(source)) reading.add(token);
    const { nodes } = reading.tree;
    return nodes.length > 0 ? nodes : plainBody(source);
  } catch {
    return plainBody(source);
  }
}

/** One walk through the tokens of a text. */
class Reading {
  readonly tree = new TreeBuilder();
  /** The number of a list item that is not drawn as one, until there is a paragraph to put it in. */
  #number = '';

  add(token: Token): void {
    if (token.type === 'inline') for (const child of token.children ?? []) this.add(child);
    else if (token.nesting > 0) this.#open(token);
    else if (token.nesting < 0) this.#close(token);
    else this.#addLeaf(token);
  }

  #open(token: Token): void {
    if (token.type === 'link_open') return this.#openLink(String(token.attrGet('href') ?? ''));
    const kind = containers[token.type];
    const own = kind !== undefined && this.#mayOpen(kind, token);
    if (own) this.tree.open(kind);
    else this.tree.openTransparent({ block: token.block && !token.hidden });
    if (kind === 'li' && !own) this.#number = token.info ? `${token.info}${token.markup} ` : '';
    if (kind === 'p') this.#writeNumber();
  }

  /** A link whose text names another host is followed by the host it leads to. */
  #close({ type }: Token): void {
    const closed = this.tree.close();
    if (type !== 'link_close' || closed?.kind !== 'a') return;
    const host = hostBehind(plainText(closed.children), closed.href);
    if (host) this.tree.text(` (${host})`);
  }

  #mayOpen(kind: ContainerKind, token: Token): boolean {
    const { tree } = this;
    // A paragraph of a tight list needs no node, unless a number is to stand before it.
    if (kind === 'p' && token.hidden) return this.#number !== '' && tree.hasRoomFor(1);
    if (kind === 'li') return tree.parentKind === 'ul' || tree.parentKind === 'ol';
    // A list that does not start at 1 is more often a year or a number at the start of a line: it stays as typed.
    if (kind === 'ol' && Number(token.attrGet('start') ?? 1) !== 1) return false;
    return tree.hasRoomFor(kind === 'ul' || kind === 'ol' ? 2 : 1);
  }

  #openLink(href: string): void {
    if (isSafeLink(href) && this.tree.hasRoomFor(1)) this.tree.openLink(href);
    else this.tree.openTransparent({ block: false });
  }

  #addLeaf({ type, content }: Token): void {
    if (type === 'softbreak' || type === 'hardbreak') this.tree.lineBreak();
    else if (type === 'code_inline') this.#addCode('code', content);
    else if (type === 'fence' || type === 'code_block') this.#addCode('pre', content.replace(/\n$/, ''));
    else this.tree.text(content);
  }

  #addCode(kind: 'code' | 'pre', content: string): void {
    this.#writeNumber();
    if (!this.tree.hasRoomFor(1)) return this.tree.text(content);
    this.tree.open(kind);
    this.tree.text(content);
    this.tree.close();
  }

  #writeNumber(): void {
    this.tree.text(this.#number);
    this.#number = '';
  }
}
