import type { Attribute, Member, Named, RegisteredElement } from './model.ts';
import type { ValueLists } from './value-lists.ts';

/** @returns the elements in the format that the JetBrains editors read. */
export function webTypes(
  elements: readonly RegisteredElement[],
  lists: ValueLists,
  { name, version }: { name: string; version: string },
): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map((element) => contribution(element, lists)) } },
  };
}

function contribution(element: RegisteredElement, lists: ValueLists): object {
  const { tagName, description, attributes = [], members = [] } = element;
  return {
    name: tagName,
    ...(description ? { description } : {}),
    attributes: attributes.map((each) => attribute(each, lists)),
    slots: named(element.slots),
    js: {
      properties: members.filter(({ kind }) => kind === 'field').map((each) => property(each, lists)),
      events: named(element.events),
    },
    css: {
      properties: named(element.cssProperties),
      parts: named(element.cssParts),
      'pseudo-classes': (element.cssStates ?? []).map((state) => ({
        ...state,
        name: `state(${state.name ?? ''})`,
      })),
    },
  };
}

function attribute({ name, description, type, default: initial }: Attribute, lists: ValueLists): object {
  return {
    name,
    ...(description ? { description } : {}),
    value: { type: typeOf(type?.text, lists), ...(initial === undefined ? {} : { default: initial }) },
  };
}

function property({ name, description, type, readonly }: Member, lists: ValueLists): object {
  return {
    name,
    ...(description ? { description } : {}),
    value: { type: typeOf(type?.text, lists) },
    ...(readonly ? { 'read-only': true } : {}),
  };
}

/** An editor has no access to our types by name: where a type is a list of words, it gets the words. */
function typeOf(type = 'string', lists: ValueLists): string {
  const values = lists.of(type);
  return values.length ? values.map((value) => `'${value}'`).join(' | ') : type;
}

function named(list: readonly Named[] = []): object[] {
  return list.map(({ name = '', description }) => ({ name, ...(description ? { description } : {}) }));
}
