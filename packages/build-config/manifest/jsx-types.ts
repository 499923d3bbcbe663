import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from '@custom-elements-manifest/analyzer';
import { registeredElements, type Manifest, type Member, type RegisteredElement } from './model.ts';

/** Writes the types of the elements for JSX. They follow the classes, so that they cannot disagree with them. */
export function jsxTypesPlugin({ file = 'dist/jsx.d.ts' }: { file?: string } = {}): Plugin {
  return {
    name: 'jsx-types',
    packageLinkPhase({ customElementsManifest }) {
      const elements = registeredElements(customElementsManifest as unknown as Manifest);
      mkdirSync(resolve(file, '..'), { recursive: true });
      writeFileSync(file, jsxTypes(elements));
    },
  };
}

/** @returns the text of the declaration file. */
function jsxTypes(elements: readonly RegisteredElement[]): string {
  const names = elements.map(({ name }) => name).join(', ');
  const tags = elements.map(({ name, tagName, description }) => [
    ...comment(description),
    `'${tagName}': ${name}Props;`,
  ]);
  return [
    `import type { ${names} } from './index.js';`,
    preamble,
    ...elements.map(propsOf),
    usage,
    block('export interface CustomElements', tags.flat()),
    '',
  ].join('\n');
}

const preamble = `
/** What every element takes, under the names that React and Preact know. */
interface GlobalProps<Element extends HTMLElement> {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | undefined;
  lang?: string | undefined;
  part?: string | undefined;
  ref?: { current: Element | null } | ((element: Element | null) => void) | null | undefined;
  role?: string | undefined;
  slot?: string | undefined;
  style?: Record<string, string | number | undefined> | undefined;
  tabIndex?: number | undefined;
  title?: string | undefined;
}

type EventOf<Name extends string> = Name extends keyof HTMLElementEventMap ? HTMLElementEventMap[Name] : Event;

type Handlers<Element extends HTMLElement, Name extends string> = {
  [Each in Name as \`on\${Each}\`]?: ((event: EventOf<Each> & { currentTarget: Element }) => void) | undefined;
};
`;

const usage = `/**
 * The tags of this package. Tell your framework of them once:
 *
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends CustomElements {}
 *       }
 *     }
 */`;

function propsOf(element: RegisteredElement): string {
  const { name, members = [], attributes = [], events = [] } = element;
  const fields = members.filter(isSettable);
  const props = [
    ...fields.flatMap((field) => prop(field.name, `${name}['${field.name}']`, field.description)),
    ...attributes
      .filter(({ name: attribute }) => !fields.some((field) => field.name === attribute))
      .flatMap(({ name: attribute, fieldName, description, type }) =>
        prop(attribute, fieldName ? `${name}['${fieldName}']` : literals(type?.text), description),
      ),
  ];
  const eventNames = events.map((event) => `'${event.name ?? ''}'`).join(' | ') || 'never';
  const inherited = `Omit<GlobalProps<${name}>, keyof ${name}Own>, Handlers<${name}, ${eventNames}>`;
  return [
    block(`interface ${name}Own`, props),
    `export interface ${name}Props extends ${name}Own, ${inherited} {}`,
    '',
  ].join('\n');
}

/** A list of words says itself what it allows; other types may be known to the class alone. */
function literals(type = 'string'): string {
  return /^'[\w-]*'( \| '[\w-]*')*$/.test(type) ? type : 'string';
}

function isSettable({ kind, readonly = false }: Member): boolean {
  return kind === 'field' && !readonly;
}

function prop(name: string, type: string, description?: string): string[] {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return [...comment(description), `${key}?: ${type} | undefined;`];
}

function comment(text = ''): string[] {
  return text ? [`/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */`] : [];
}

function block(head: string, lines: readonly string[]): string {
  return lines.length ? [`${head} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n') : `${head} {}`;
}
