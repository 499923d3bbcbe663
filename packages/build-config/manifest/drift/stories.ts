import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesOf } from './elements.ts';
import type { RegisteredElement } from '../model.ts';
import { descendants } from './sources.ts';
import type { Usage } from './usage.ts';

export interface ToldElement {
  tagName: string;
  /** Folder of the element's package. */
  folder: string;
  entry: RegisteredElement | null;
  usage: Usage;
}

/** States and attributes that change what an element looks like, each with the story that shows it. */
const storyOf = {
  state: { error: 'Error', empty: 'Empty', loading: 'Loading' },
  attribute: { error: 'Error', required: 'Required', disabled: 'Disabled' },
} as const;

/** A designer finds each element in the workbench by a title, and in every state that its sources know of. */
export function storyFaults(element: ToldElement): string[] {
  const { tagName, folder } = element;
  const isAbout = new RegExp(`\\bcomponent: '${tagName}'`);
  const files = filesOf(folder, '.stories.ts')
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => isAbout.test(text));
  const [first] = files;
  if (!first) return [`${folder}: no story has <${tagName}> as its component`];
  const untitled = files.filter(({ text }) => !/^ {2}title: '[^']+',$/m.test(text));
  const stories = new Map(files.flatMap(({ path, text }) => [...storiesIn(path, text)]));
  const missing = [...askedOf(element)].filter(([name]) => !stories.has(name));
  const isStill = element.usage.acts && ![...stories.values()].includes(true);
  return [
    ...untitled.map(({ path }) => `${path}: the stories of <${tagName}> have no title`),
    ...missing.map(([name, why]) => `${first.path}: no story '${name}' of <${tagName}>, ${why}`),
    ...(isStill
      ? [`${first.path}: no story of <${tagName}> acts on it in a play function, though a reader can`]
      : []),
  ];
}

/** The stories that an element has to have, each with the reason. */
function askedOf({ usage }: ToldElement): Map<string, string> {
  const asked = new Map([
    ['LongWord', 'which has to break a word longer than the line'],
    ['Themes', 'which has to be seen in every theme at once'],
  ]);
  for (const [name, story] of Object.entries(storyOf.state))
    if (usage.state.has(name)) asked.set(story, `which has :state(${name})`);
  for (const [name, story] of Object.entries(storyOf.attribute))
    if (usage.attribute.has(name)) asked.set(story, `which has the attribute '${name}'`);
  return asked;
}

/** Each story by its name, and whether it acts. */
function storiesIn(path: string, text: string): Map<string, boolean> {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const isExported = ({ modifiers = ts.factory.createNodeArray() }: ts.VariableStatement) =>
    modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return new Map(
    file.statements
      .filter(ts.isVariableStatement)
      .filter(isExported)
      .flatMap(({ declarationList }) => [...declarationList.declarations])
      .map((story) => [
        story.name.getText(),
        [...descendants(story, ts.isPropertyAssignment), ...descendants(story, ts.isMethodDeclaration)].some(
          ({ name }) => name.getText() === 'play',
        ),
      ]),
  );
}
