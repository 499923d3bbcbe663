import type { BodyNode, ContainerKind } from '@meepraten/reactions-client/protocol';
import { withoutTurns } from './hidden-marks.js';

/** Levels of a tree, the text at the bottom included. */
const maxDepth = 8;
export const maxNodes = 2000;

class TooManyNodes extends Error {}

type Container = Extract<BodyNode, { children: BodyNode[] }>;

interface OpenNode {
  /** Null for a token that adds no node of its own: its children go to the node around it. */
  node: Container | null;
  children: BodyNode[];
  depth: number;
}

const blocks = new Set<string>(['p', 'blockquote', 'ul', 'ol', 'li', 'pre']);

/**
 * Builds a message's tree from the outside in, without recursion and within the limits. What lies too deep
 * joins the node around it, as if its own mark had not been there.
 */
export class TreeBuilder {
  readonly nodes: BodyNode[] = [];
  readonly #open: OpenNode[] = [{ node: null, children: this.nodes, depth: 0 }];
  #count = 0;

  /** The nearest node that is open and really there. */
  get parentKind() {
    return this.#open.findLast(({ node }) => node !== null)?.node?.kind ?? null;
  }

  /** Whether that many levels still fit under the open node, and a text below them. */
  hasRoomFor(levels: number): boolean {
    return this.#top.depth + levels < maxDepth;
  }

  open(kind: ContainerKind): void {
    this.#push({ kind, children: [] });
  }

  openLink(href: string): void {
    this.#push({ kind: 'a', href, children: [] });
  }

  /** A token without a node of its own. A block starts on a new line nevertheless. */
  openTransparent({ block }: { block: boolean }): void {
    if (block) this.#breakLine();
    this.#open.push({ ...this.#top, node: null });
  }

  /** Closes what was opened last and gives its node, if it has one. */
  close(): Container | null {
    return this.#open.length > 1 ? (this.#open.pop()?.node ?? null) : null;
  }

  /** Marks that would turn what stands around the message are left out. */
  text(typed: string): void {
    const text = withoutTurns(typed);
    if (text === '') return;
    const { children } = this.#top;
    const last = children.at(-1);
    if (last?.kind === 'text') last.text += text;
    else this.#add({ kind: 'text', text });
  }

  lineBreak(): void {
    this.#add({ kind: 'br' });
  }

  get #top(): OpenNode {
    return this.#open[this.#open.length - 1]!;
  }

  #push(node: Container): void {
    const depth = this.#top.depth + 1;
    this.#add(node);
    this.#open.push({ node, children: node.children, depth });
  }

  #breakLine(): void {
    const last = this.#top.children.at(-1);
    if (last && last.kind !== 'br' && !blocks.has(last.kind)) this.lineBreak();
  }

  #add(node: BodyNode): void {
    this.#count += 1;
    if (this.#count > maxNodes) throw new TooManyNodes();
    this.#top.children.push(node);
  }
}
