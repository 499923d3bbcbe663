import { registeredElements, type Manifest, type Named, type RegisteredElement } from '../manifest/model.ts';
import { merged, type Facts } from './facts.ts';

/** What the elements of a manifest promise. */
export function elementFacts(manifest: Manifest): Facts {
  return merged(registeredElements(manifest).map(factsOf));
}

function factsOf(element: RegisteredElement): Facts {
  const tag = `<${element.tagName}>`;
  const told: Record<string, string> = { [tag]: 'element' };
  for (const { name, type, default: byDefault } of element.attributes ?? [])
    told[`${tag} attribute ${name}`] = `${type?.text ?? 'string'} = ${byDefault ?? 'none'}`;
  for (const { name, kind, type, readonly } of element.members ?? [])
    told[`${tag} ${kind} ${name}`] = `${readonly ? 'readonly ' : ''}${type?.text ?? kind}`;
  for (const event of element.events ?? [])
    told[`${tag} event ${event.name}`] = (event as { type?: { text: string } }).type?.text ?? 'Event';
  const lists = {
    slot: element.slots,
    part: element.cssParts,
    property: element.cssProperties,
    state: element.cssStates,
  };
  for (const [kind, list] of Object.entries(lists))
    for (const { name } of (list ?? []) as Named[]) told[`${tag} ${kind} ${name || '(default)'}`] = kind;
  return told;
}
