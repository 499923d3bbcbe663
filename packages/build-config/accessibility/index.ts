import type { Answers } from './model.ts';
import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { robust } from './robust.ts';
import { understandable } from './understandable.ts';

export { statementPage } from './statement.ts';

/** How the widgets and the demo meet each criterion. */
export const answers: Answers = { ...perceivable, ...operable, ...understandable, ...robust };
