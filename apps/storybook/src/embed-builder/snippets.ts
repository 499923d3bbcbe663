import type { Choice } from './choice.js';
import { settingsFor, settingsOf, tagsOf, type Attributes, type Tag } from './tags.js';

export const forms = ['script', 'div', 'npm', 'jsx'] as const;

export type Form = (typeof forms)[number];

/** A text to copy; a form may need several, each for another place. */
export interface Snippet {
  language: 'html' | 'sh' | 'ts' | 'tsx';
  text: string;
}

/** What to put on a page for a choice, in one of the four ways to write it. */
export function snippetsOf(choice: Choice, form: Form): Snippet[] {
  const tags = tagsOf(choice);
  switch (form) {
    case 'script':
      return [{ language: 'html', text: lines([...headOf(choice), ...tags.map(element)]) }];
    case 'div':
      return [{ language: 'html', text: lines([...headOf(choice), ...tags.map(place)]) }];
    case 'npm':
      return [
        { language: 'sh', text: `npm install ${packagesOf(tags).join(' ')}\n` },
        { language: 'ts', text: lines(importsOf(tags)) },
        { language: 'html', text: lines(tags.map((tag) => element(complete(tag, choice)))) },
      ];
    case 'jsx':
      return [
        { language: 'sh', text: `npm install ${packagesOf(tags).join(' ')}\n` },
        { language: 'tsx', text: component(tags, choice) },
      ];
  }
}

function headOf(choice: Choice): string[] {
  const { widgets, files, permit } = choice;
  const inOneFile = permit === 'hash';
  const sheets = ['meepraten.css', ...(widgets.includes('article-body') ? ['prose.css'] : [])];
  const script: Attributes = {
    type: 'module',
    src: inFolder(files, inOneFile ? 'meepraten.all.js' : 'meepraten.js'),
    ...(inOneFile ? { integrity: 'sha384-HASH' } : {}),
    ...(permit === 'nonce' ? { nonce: 'NONCE' } : {}),
    ...asData(settingsOf(choice)),
  };
  return [
    ...sheets.map((sheet) => `<link${written({ rel: 'stylesheet', href: inFolder(files, sheet) })}>`),
    `<script${written(script)}></script>`,
  ];
}

function asData(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
}

function inFolder(folder: string, file: string): string {
  return `${folder.replace(/\/+$/, '')}/${file}`;
}

function element({ name, attributes, content, link }: Tag): string {
  return linked(`<${name}${written(attributes)}>${content}</${name}>`, link);
}

function linked(markup: string, link: string | undefined): string {
  return link ? `<a${written({ href: link })}>${markup}</a>` : markup;
}

/** What an editor leaves alone that takes out tags it does not know. */
function place({ name, attributes: { id, ...attributes }, content, link }: Tag): string {
  const all = { ...(id ? { id } : {}), 'data-mp': name.replace('mp-', ''), ...asData(attributes) };
  const box = link ? 'span' : 'div';
  return linked(`<${box}${written(all)}>${content}</${box}>`, link);
}

function complete(tag: Tag, choice: Choice): Tag {
  return { ...tag, attributes: { ...tag.attributes, ...settingsFor(tag, choice) } };
}

const packageOf = ({ name }: Tag): string =>
  name === 'mp-reactions-count' ? '@meepraten/reactions' : name.replace('mp-', '@meepraten/');

function packagesOf(tags: readonly Tag[]): string[] {
  return [...new Set(tags.map(packageOf))];
}

function importsOf(tags: readonly Tag[]): string[] {
  const lists = tags.some(({ name }) => name === 'mp-reactions');
  return tags.flatMap((tag) => {
    const name = packageOf(tag);
    // What registers the list registers the counts.
    if (tag.name === 'mp-reactions-count') return lists ? [] : [`import '${name}/reactions-count/define';`];
    return [
      `import '${name}/define';`,
      ...(name.endsWith('/article-body') ? [`import '${name}/prose.css';`] : []),
    ];
  });
}

function component(tags: readonly Tag[], choice: Choice): string {
  const names = packagesOf(tags);
  const types = names.map((_, index) => `Elements${names.length > 1 ? index + 1 : ''}`);
  return lines([
    ...importsOf(tags),
    ...names.map((name, index) => `import type { CustomElements as ${types[index]} } from '${name}/jsx';`),
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    `    interface IntrinsicElements extends ${types.join(', ')} {}`,
    '  }',
    '}',
    '',
    'export function Meepraten() {',
    '  return (',
    '    <>',
    ...tags.map((tag) => `      ${jsx(complete(tag, choice))}`),
    '    </>',
    '  );',
    '}',
  ]);
}

function jsx(tag: Tag): string {
  return tag.content ? element(tag) : `<${tag.name}${written(tag.attributes)} />`;
}

/** The same in HTML and in JSX, which reads entities in a quoted value. */
function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
