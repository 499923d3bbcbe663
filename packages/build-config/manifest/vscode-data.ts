import type { Attribute, Named, RegisteredElement } from './model.ts';
import type { ValueLists } from './value-lists.ts';

/** @returns custom data in the format of VS Code, version 1.1. */
export function vscodeData(elements: readonly RegisteredElement[], lists: ValueLists): object {
  return { version: 1.1, tags: elements.map((element) => tag(element, lists)) };
}

function tag(element: RegisteredElement, lists: ValueLists): object {
  const { tagName, attributes = [] } = element;
  return {
    name: tagName,
    description: { kind: 'markdown', value: pageOf(element) },
    attributes: attributes.map((each) => attribute(each, lists)),
  };
}

function attribute({ name, description, type }: Attribute, lists: ValueLists): object {
  const values = lists.of(type?.text ?? '').map((value) => ({ name: value }));
  // The format's mark for a boolean attribute: the editor then writes no `=""`.
  const kind = type?.text === 'boolean' ? { valueSet: 'v' } : values.length ? { values } : {};
  return { name, ...(description ? { description } : {}), ...kind };
}

/** What hovering over the tag shows. The format knows attributes only, so that the rest stands here. */
function pageOf({ description = '', slots, events, cssParts, cssProperties, cssStates }: RegisteredElement) {
  return [
    description,
    section('Slots', slots, (name) => (name ? `\`${name}\`` : 'default')),
    section('Events', events),
    section('Parts', cssParts),
    section('CSS variables', cssProperties),
    section('States', cssStates, (name) => `\`:state(${name})\``),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function section(
  title: string,
  list: readonly Named[] = [],
  spell = (name: string) => `\`${name}\``,
): string {
  const lines = list.map(({ name = '', description = '' }) => `- ${spell(name)} – ${oneLine(description)}`);
  return lines.length ? [`**${title}**`, '', ...lines].join('\n') : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
