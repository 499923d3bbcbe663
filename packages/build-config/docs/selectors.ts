import type { Fault, Snippet } from './document.ts';
import type { KnownElements } from './markup.ts';

/** A tag of ours, with what is asked of it: `mp-reactions:state(empty)::part(heading)`, or `<mp-reactions>` in a line. */
const selector = /\b(mp-[a-z]+(?:-[a-z]+)*)((?:::?[a-z-]+(?:\([\w -]*\))?)*)/g;

/** Style rules that ask our elements for parts and states that they do not have. */
export function faultsOfSelectors({ path, line, code }: Snippet, known: KnownElements): Fault[] {
  return code.split('\n').flatMap((text, index) =>
    // A variable is no tag.
    [...text.replaceAll(/--mp-[\w-]+/g, '').matchAll(selector)]
      .flatMap(([, tag = '', rest = '']) => faultsOf(tag, rest, known))
      .map((message) => ({ path, line: line + index, message })),
  );
}

/** Tags that a line of text speaks of. */
export function faultsOfTags({ path, line, code }: Snippet, known: KnownElements): Fault[] {
  return [...code.matchAll(/<\/?(mp-[a-z]+(?:-[a-z]+)*)/g)]
    .filter(([, tag = '']) => !known.has(tag))
    .map(([, tag]) => ({ path, line, message: `there is no <${tag}>` }));
}

function faultsOf(tag: string, rest: string, known: KnownElements): string[] {
  const element = known.get(tag);
  if (!element) return [`there is no <${tag}>`];
  const asked = [...rest.matchAll(/:(part|state)\(([\w -]*)\)/g)];
  return asked.flatMap(([, kind, names = '']) => {
    const has = kind === 'part' ? element.parts : element.states;
    const missing = names.split(' ').filter((name) => !has.has(name));
    return missing.map((name) => `<${tag}> has no ${kind} ${name}; it has ${[...has].join(', ')}`);
  });
}
