import { testsIn } from './model.ts';

export const foundation = testsIn('packages/design-system/src/foundation');
export const component = testsIn('packages/design-system/src/components');
export const articleBody = testsIn('packages/article-body/src');
export const relatedReads = testsIn('packages/related-reads/src/related-reads');
export const form = testsIn('packages/reaction-form/src');
export const reactions = testsIn('packages/reactions/src');
export const demo = testsIn('apps/demo/test');
export const journey = testsIn('apps/demo/test/e2e');

const everyState = 'axe finds nothing in any story';

/** What axe can tell, of every state that the workbench shows. */
export const axe = {
  article: articleBody('article-body/article-body.stories.ts', everyState),
  reads: relatedReads('related-reads.stories.ts', everyState),
  list: reactions('reactions/reactions.stories.ts', everyState),
  acts: reactions('acts/acts.stories.ts', everyState),
  form: form('reaction-form/reaction-form.stories.ts', everyState),
  demo: journey(
    'everybody.e2e.test.ts',
    'finds nothing on %s',
    'finds nothing on the %s host, with all three widgets there',
  ),
} as const;

/** What is asked of each state of an element, on two dozen pages that were not made for it. */
export const hostile = {
  article: (name: string) => articleBody('article-body/article-body.hostile.test.ts', name),
  reads: (name: string) => relatedReads('related-reads.hostile.test.ts', name),
  list: (name: string) => reactions('reactions/reactions.hostile.test.ts', name),
  form: (name: string) => form('reaction-form/reaction-form.hostile.test.ts', name),
} as const;
