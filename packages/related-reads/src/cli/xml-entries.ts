import { Parser } from 'htmlparser2';

/** An element of an entry: what it says, and the elements in it. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Node[];
}

/** Elements that hold one article each. */
const entryNames = new Set(['item', 'entry']);

/** What RSS, Atom and WXR say of the list as a whole. */
export interface XmlList {
  readonly root: string;
  readonly base: string | null;
  readonly lang: string | null;
}

/**
 * Reads XML in pieces, so that an export of any size needs the memory of one entry. Forgiving: what a strict reader would
 * refuse for one bad character is read as far as it goes.
 *
 * @param found is called with each entry; nothing of it is kept after that
 * @returns null where there was no element at all; `isWhole` tells whether the last one was closed
 */
export async function readXml(
  pieces: AsyncIterable<string> | Iterable<string>,
  found: (entry: Node, list: XmlList) => void,
): Promise<{ root: string; isWhole: boolean } | null> {
  let root: string | null = null;
  let list: XmlList = { root: '', base: null, lang: null };
  const open: Node[] = [];
  const path: string[] = [];
  let says = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (root === null) {
          root = name;
          list = { root, base: attributes['xml:base'] ?? null, lang: attributes['xml:lang'] ?? null };
        }
        path.push(name);
        says = '';
        const parent = open.at(-1);
        if (!parent && !entryNames.has(name)) return;
        const node: Node = { name, attributes, text: '', children: [] };
        parent?.children.push(node);
        open.push(node);
      },
      ontext(text) {
        says += text;
        // Text in an element of markup is that of all around it, as with XHTML in Atom.
        for (const node of open) node.text += text;
      },
      onclosetag(name) {
        path.pop();
        if (name === 'language' && path.at(-1) === 'channel') list = { ...list, lang: says.trim() };
        const node = open.pop();
        if (node && !open.length) found(node, list);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for await (const piece of pieces) parser.write(piece);
  // The parser closes at the end what the text has left open.
  const isWhole = path.length === 0;
  parser.end();
  return root === null ? null : { root, isWhole };
}

/** The first child of one of these names that says anything. */
export function say(node: Node, ...names: string[]): string | null {
  const text = node.children.find((child) => names.includes(child.name) && child.text.trim())?.text;
  return text?.trim() ?? null;
}
