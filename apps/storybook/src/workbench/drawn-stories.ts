import type { TemplateResult } from 'lit';

type Args = Record<string, unknown>;
type Render = (args: Args, context: unknown) => TemplateResult;

interface StoryLike {
  name?: string;
  args?: Args;
  render?: Render;
}

/** A module of stories, as its author writes it. */
export type StoryFile = Record<string, unknown> & {
  default: StoryLike & { title: string };
  /** The order in which they are written; Storybook adds it, for a module forgets it. */
  __namedExportsOrder?: string[];
};

export interface DrawnStory {
  name: string;
  draw: () => TemplateResult;
}

/** `LongWord` → `Long word` */
const inWords = (name: string) =>
  name.replaceAll(/(?<=[a-zA-Z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The stories of a file, each drawn as Storybook would draw it with nothing set by hand. */
export function drawnStories(file: StoryFile): DrawnStory[] {
  const { default: meta, __namedExportsOrder: order, ...exported } = file;
  return (order ?? Object.keys(exported)).flatMap((key) => {
    const story = exported[key] as StoryLike;
    const render = story.render ?? meta.render;
    if (!render) return [];
    const args = { ...meta.args, ...story.args };
    return [{ name: story.name ?? inWords(key), draw: () => render(args, { args }) }];
  });
}
