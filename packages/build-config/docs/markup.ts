import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { registeredElements, type Manifest } from '../manifest/model.ts';
import { publicPackages, root } from '../workspace.ts';
import type { Fault, Snippet } from './document.ts';

interface ElementNames {
  attributes: ReadonlySet<string>;
  slots: ReadonlySet<string>;
  parts: ReadonlySet<string>;
  states: ReadonlySet<string>;
}

/** What our elements take, by tag. */
export type KnownElements = ReadonlyMap<string, ElementNames>;

export function knownElements(checkout = root): KnownElements {
  const elements = publicPackages(checkout).flatMap(({ folder, manifest: { customElements } }) =>
    customElements
      ? registeredElements(JSON.parse(readFileSync(join(folder, customElements), 'utf8')) as Manifest)
      : [],
  );
  return new Map(
    elements.map(({ tagName, attributes, slots, cssParts, cssStates }) => [
      tagName,
      {
        attributes: namesOf(attributes),
        slots: namesOf(slots),
        parts: namesOf(cssParts),
        states: namesOf(cssStates),
      },
    ]),
  );
}

function namesOf(all: readonly { name?: string }[] = []): Set<string> {
  return new Set(all.map(({ name = '' }) => name));
}

/** What every element of HTML takes, as far as our documents write it. */
const global = /^(?:aria-[a-z]+|class|data-[\w-]+|dir|hidden|id|lang|part|role|slot|style|tabindex|title)$/;

/** Elements that end by themselves. */
const selfEnding =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|option|tr|td|th)$/;

/** Markup that is broken, or that asks our elements for what they do not have. */
export function faultsOfMarkup({ path, line, code }: Snippet, known: KnownElements): Fault[] {
  const faults: Fault[] = [];
  const say = (at: number | undefined, message: string) =>
    faults.push({ path, line: line + (at ?? 1) - 1, message });
  const tree = parseFragment(code, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code: what, startLine }) => {
      // The usual `<link … />` is no fault.
      if (String(what) !== 'non-void-html-element-start-tag-with-trailing-solidus')
        say(startLine, `this is no HTML: ${what}`);
    },
  });
  for (const element of elementsIn(tree)) {
    const { tagName, sourceCodeLocation: place } = element;
    if (!place?.endTag && !selfEnding.test(tagName)) say(place?.startLine, `<${tagName}> is not closed`);
    for (const message of faultsOfElement(element, known)) say(place?.startLine, message);
  }
  return faults;
}

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  const inside = 'content' in node ? (node as Tree.Template).content.childNodes : node.childNodes;
  return inside.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function faultsOfElement({ tagName, attrs, parentNode }: Tree.Element, known: KnownElements): string[] {
  const names = attrs.map(({ name }) => name);
  const value = (name: string) => attrs.find((each) => each.name === name)?.value;
  const slot = value('slot');
  const holder = parentNode && 'tagName' in parentNode ? known.get(parentNode.tagName) : undefined;
  return [
    ...(slot && holder && !holder.slots.has(slot)
      ? [`there is no slot "${slot}" in the element around it`]
      : []),
    ...faultsOfNames(tagName, names, value('data-mp'), known),
    ...(tagName === 'script' && /\/meepraten(?:\.all)?\.js$/.test(value('src') ?? '')
      ? unknownSettings(names, [...known.values()], 'of any element')
      : []),
  ];
}

function faultsOfNames(
  tag: string,
  names: string[],
  mount: string | undefined,
  known: KnownElements,
): string[] {
  if (mount !== undefined) {
    const element = known.get(`mp-${mount}`);
    return element ? unknownSettings(names, [element], `of <mp-${mount}>`) : [`there is no <mp-${mount}>`];
  }
  if (!tag.includes('-')) return [];
  const element = known.get(tag);
  if (!element) return [`there is no <${tag}>; there are ${[...known.keys()].join(', ')}`];
  return names
    .filter((name) => !global.test(name) && !element.attributes.has(name))
    .map((name) => `<${tag}> has no attribute ${name}; it has ${[...element.attributes].join(', ')}`);
}

function unknownSettings(names: string[], elements: ElementNames[], where: string): string[] {
  return names
    .filter((name) => name.startsWith('data-') && name !== 'data-mp')
    .map((name) => name.slice('data-'.length))
    .filter((name) => name !== 'lang' && !elements.some(({ attributes }) => attributes.has(name)))
    .map((name) => `data-${name} is no attribute ${where}`);
}
