import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesOf, type SourceElement } from './elements.ts';
import { eventsOf } from './events.ts';
import { fieldsOf } from './fields.ts';
import { descendants, type Sources } from './sources.ts';
import { stylesOf, tagsOf, type Tag } from './templates.ts';
import { wordsIn } from './words.ts';

/** The names of one kind that an element uses, each with the file where it was seen first. */
export type Names = Map<string, string>;

export const kinds = ['attribute', 'property', 'event', 'slot', 'part', 'variable', 'state'] as const;

export type Kind = (typeof kinds)[number];

/** What the sources of an element use of everything that a manifest tells of. */
export interface Usage extends Record<Kind, Names> {
  /** Other elements that its templates draw, with the parts they pass on: `inner` → `outer`. */
  nested: { tagName: string; exported: Map<string, string> }[];
  /** Events that reach who listens around the element. */
  composed: Set<string>;
  /** Whether a reader can act on it: press, type or choose. */
  acts: boolean;
  /** Where a name is made in a way that cannot be read. */
  unreadable: string[];
}

/** Variables in styles that an element shares with others, for what it does not draw. */
const withoutEffect: Readonly<Record<string, readonly string[]>> = {
  'mp-checkbox': ['--mp-text-field-radius', '--mp-text-field-width'],
  'mp-text-area': ['--mp-text-field-width'],
};

export interface Surroundings {
  sources: Sources;
  /** Folder of the element's package. */
  folder: string;
  /** Whether a file declares another element: what that one uses is its own. */
  isAnother: (path: string, element: SourceElement) => boolean;
  /** First words of the variables that are tokens, shared by all elements. */
  tokenGroups: readonly string[];
}

export function usageOf(element: SourceElement, surroundings: Surroundings): Usage {
  const { sources, folder, isAnother, tokenGroups } = surroundings;
  const usage = nothingUsed();
  for (const { property, attribute, file } of fieldsOf(element.declaration, sources)) {
    if (property) note(usage.property, property, file);
    if (attribute) note(usage.attribute, attribute, file);
  }
  const start = element.declaration.getSourceFile().fileName;
  const files = sources.closure(start, (path) => isAnother(path, element));
  for (const file of files) {
    for (const tag of tagsOf(file, files)) {
      noteTag(usage, tag, file);
      if (isActedOn(tag)) usage.acts = true;
    }
    noteParts(usage, file);
    noteEvents(usage, file, sources);
    for (const name of attributesFollowed(file)) note(usage.attribute, name, file.fileName);
    // The foundation's states and variables are the same for every element: the design system's README tells of them.
    if (isFoundation(file)) continue;
    for (const name of statesOf(file)) note(usage.state, name, file.fileName);
    for (const name of variablesIn(stylesOf(file), tokenGroups))
      if (!withoutEffect[element.tagName]?.includes(name)) note(usage.variable, name, file.fileName);
  }
  const prefix = `--${element.tagName}-`;
  for (const path of filesOf(folder, '.css'))
    for (const name of variablesIn(readFileSync(path, 'utf8'), tokenGroups))
      if (name.startsWith(prefix)) note(usage.variable, name, path);
  return usage;
}

function nothingUsed(): Usage {
  const names = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as Record<Kind, Names>;
  return { ...names, nested: [], composed: new Set(), acts: false, unreadable: [] };
}

function note(names: Names, name: string, file: string): void {
  if (!names.has(name)) names.set(name, file);
}

function noteTag(usage: Usage, { name, attributes }: Tag, { fileName }: ts.SourceFile): void {
  const read = (attribute: string, missing: string[] = []): readonly string[] => {
    const words = attributes.has(attribute) ? attributes.get(attribute) : missing;
    if (!words) usage.unreadable.push(`${fileName}: what ${attribute} <${name}> has cannot be read`);
    return words ?? [];
  };
  for (const list of read('part'))
    for (const part of list.split(/\s+/).filter(Boolean)) note(usage.part, part, fileName);
  if (name === 'slot') for (const slot of read('name', [''])) note(usage.slot, slot, fileName);
  if (!name.startsWith('mp-')) return;
  const pairs = read('exportparts')
    .flatMap((list) => list.split(','))
    .map((pair) => pair.trim().split(/\s*:\s*/));
  const exported = new Map(
    pairs.flatMap(([inner, outer = inner]) => (inner && outer ? [[inner, outer]] : [])),
  );
  usage.nested.push({ tagName: name, exported });
}

/** Parts of what is made without a template: `setAttribute('part', …)`, and `part: …` among the attributes of a node. */
function noteParts(usage: Usage, file: ts.SourceFile): void {
  const set = descendants(file, ts.isCallExpression)
    .filter(({ expression }) => /\.setAttribute$/.test(expression.getText()))
    .filter(({ arguments: [name] }) => name && ts.isStringLiteral(name) && name.text === 'part')
    .flatMap(({ arguments: [, value] }) => value ?? []);
  const given = descendants(file, ts.isPropertyAssignment)
    .filter(({ name }) => name.getText() === 'part')
    .map(({ initializer }) => initializer);
  for (const value of [...set, ...given]) {
    const words = wordsIn(value);
    if (!words) usage.unreadable.push(`${file.fileName}: the part ${value.getText()} cannot be read`);
    for (const part of words ?? []) note(usage.part, part, file.fileName);
  }
}

const actions = /^@(click|input|change|keydown|keyup|submit|toggle|pointer\w+)$/;

/** Listens to what a reader does, or is a native control. */
function isActedOn({ name, attributes }: Tag): boolean {
  return (
    /^(button|input|select|textarea|summary)$/.test(name) ||
    [...attributes.keys()].some((attribute) => actions.test(attribute))
  );
}

function noteEvents(usage: Usage, file: ts.SourceFile, sources: Sources): void {
  for (const { name, composed } of eventsOf(file, sources)) {
    note(usage.event, name, file.fileName);
    if (composed) usage.composed.add(name);
  }
}

function isFoundation({ fileName }: ts.SourceFile): boolean {
  return /[\\/](foundation|tokens)[\\/]/.test(fileName);
}

/** `internals.states.add('loading')`, also by a name out of a list and by `states[on ? 'add' : 'delete'](name)`. */
function statesOf(file: ts.SourceFile): string[] {
  return descendants(file, ts.isCallExpression).flatMap(({ expression, arguments: [state] }) => {
    if (!ts.isPropertyAccessExpression(expression) && !ts.isElementAccessExpression(expression)) return [];
    const isStates = /(^|\.)#?states$/.test(expression.expression.getText());
    return isStates && state ? (wordsIn(state) ?? []) : [];
  });
}

function variablesIn(css: string, tokenGroups: readonly string[]): string[] {
  const names = [...css.matchAll(/var\(\s*(--mp-[\w-]+)/g)].map(([, name = '']) => name);
  return names.filter((name) => !tokenGroups.some((group) => name.startsWith(`--mp-${group}-`)));
}

const global = /^(lang|dir|id|class|style|title|hidden|role|slot|part|tabindex|(aria|data)-.*)$/;

/** Attributes that no property stands for: those an element follows, also on elements around it. */
function attributesFollowed(file: ts.SourceFile): string[] {
  const calls = [...descendants(file, ts.isNewExpression), ...descendants(file, ts.isCallExpression)];
  return calls
    .filter(({ expression }) =>
      /^inheritedAttribute$|^InheritedAttributeController$/.test(expression.getText()),
    )
    .flatMap(({ arguments: [, name] = [] }) => (name && ts.isStringLiteral(name) ? [name.text] : []))
    .filter((name) => !global.test(name));
}
