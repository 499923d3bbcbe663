import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registeredElements, type Manifest, type Named, type RegisteredElement } from '../model.ts';
import { elementsOf, type SourceElement } from './elements.ts';
import { Sources } from './sources.ts';
import { storyFaults } from './stories.ts';
import { kinds, usageOf, type Kind, type Usage } from './usage.ts';

/** Where each kind of name is told of: by this tag of the class comment, or by the declaration itself. */
const tagOf: Record<Kind, string> = {
  attribute: '@property',
  property: 'a comment at the property',
  event: '@fires',
  slot: '@slot',
  part: '@csspart',
  variable: '@cssprop',
  state: '@cssstate',
};

interface Documented extends SourceElement {
  folder: string;
  entry: RegisteredElement | null;
  usage: Usage;
}

/**
 * Compares what the sources of all elements use with what each `custom-elements.json` tells.
 *
 * @param root the folder that holds `packages`.
 * @returns what is amiss, one sentence each; nothing where both agree.
 */
export function driftOf(root: string): string[] {
  const elements = readElements(root);
  const byTag = new Map(elements.map((element) => [element.tagName, element]));
  const faults = elements.flatMap((element) =>
    element.entry
      ? [
          ...element.usage.unreadable,
          ...kinds.flatMap((kind) => compare(element, kind, byTag)),
          ...comparePassedOn(element, byTag),
          ...storyFaults(element),
        ]
      : [`${join(element.folder, 'custom-elements.json')}: <${element.tagName}> is missing`],
  );
  return faults.map((fault) => fault.replaceAll(join(root, '/'), '')).sort();
}

function readElements(root: string): Documented[] {
  const sources = new Sources(root);
  const folders = readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'custom-elements.json')));
  const declared = folders.flatMap((folder) =>
    elementsOf(folder, sources).map((element) => ({ ...element, folder })),
  );
  const homes = new Set(declared.map(({ declaration }) => declaration.getSourceFile().fileName));
  const isAnother = (path: string, { declaration }: SourceElement) =>
    homes.has(path) && path !== declaration.getSourceFile().fileName;
  const tokenGroups = readTokenGroups(root);
  const entries = folders.flatMap((folder) =>
    registeredElements(JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest),
  );
  return declared.map((element) => ({
    ...element,
    entry: entries.find(({ tagName }) => tagName === element.tagName) ?? null,
    usage: usageOf(element, { sources, folder: element.folder, isAnother, tokenGroups }),
  }));
}

/** The first words of the tokens that all share; a component's own tokens are its variables. */
function readTokenGroups(root: string): string[] {
  const folder = join(root, 'packages', 'design-system', 'src', 'tokens');
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.tokens.json') && !name.startsWith('component'),
  );
  return files.flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object).filter(
      (key) => !key.startsWith('$'),
    ),
  );
}

function toldOf(entry: RegisteredElement, kind: Kind): string[] {
  const names = (list: readonly Named[] = []) => list.map(({ name = '' }) => name);
  switch (kind) {
    case 'attribute':
      return names(entry.attributes);
    case 'property':
      return names(entry.members?.filter((member) => member.kind === 'field'));
    case 'event':
      return names(entry.events);
    case 'slot':
      return names(entry.slots);
    case 'part':
      return names(entry.cssParts);
    case 'variable':
      return names(entry.cssProperties);
    case 'state':
      return names(entry.cssStates);
  }
}

function compare(element: Documented, kind: Kind, byTag: ReadonlyMap<string, Documented>): string[] {
  const { tagName, folder, entry, usage } = element;
  if (!entry) return [];
  const used = new Map(usage[kind]);
  if (kind === 'event')
    for (const { tagName: inner } of usage.nested)
      for (const name of byTag.get(inner)?.usage.composed ?? [])
        used.set(name, element.declaration.getSourceFile().fileName);
  const told = toldOf(entry, kind);
  const untold = [...used].filter(([name]) => !told.includes(name));
  const unused = told.filter((name) => !used.has(name));
  return [
    ...untold.map(
      ([name, file]) =>
        `${file}: ${kind} '${name}' of <${tagName}> is not in custom-elements.json; tell of it with ${tagOf[kind]} and build`,
    ),
    ...unused.map(
      (name) =>
        `${join(folder, 'custom-elements.json')}: ${kind} '${name}' of <${tagName}> is used nowhere in its sources`,
    ),
  ];
}

/** Parts of an element inside are told of in one `@csspart`, whose text names each as `outer`. */
function comparePassedOn(
  { tagName, entry, declaration, usage }: Documented,
  byTag: ReadonlyMap<string, Documented>,
) {
  const file = declaration.getSourceFile().fileName;
  const told = new Set(
    (entry?.cssParts ?? []).flatMap(({ name = '', description = '' }) =>
      [...description.matchAll(/`([\w-]+)`/g)]
        .map(([, word = '']) => word)
        .filter((word) => word.startsWith(`${name}-`)),
    ),
  );
  const passed = new Set(usage.nested.flatMap(({ exported }) => [...exported.values()]));
  const untold = [...passed].filter((part) => !told.has(part) && !usage.part.has(part));
  const unused = [...told].filter((part) => !passed.has(part));
  const gaps = usage.nested.flatMap(({ tagName: inner, exported }) => {
    const parts = exported.size ? toldParts(byTag.get(inner)) : [];
    return [
      ...parts
        .filter((part) => !exported.has(part))
        .map((part) => `does not pass on part '${part}' of <${inner}>`),
      ...[...exported.keys()]
        .filter((part) => !parts.includes(part))
        .map((part) => `passes on part '${part}', which <${inner}> does not have`),
    ];
  });
  return [
    ...untold.map((part) => `${file}: part '${part}' of <${tagName}> is named in no @csspart`),
    ...unused.map(
      (part) => `${file}: part '${part}' of <${tagName}> is named in a @csspart and passed on nowhere`,
    ),
    ...gaps.map((gap) => `${file}: <${tagName}> ${gap}`),
  ];
}

function toldParts(element: Documented | undefined): string[] {
  return element?.entry ? toldOf(element.entry, 'part') : [];
}
