import type { Section } from './sections.js';

export interface ContentsBranch {
  section: Section;
  below: ContentsBranch[];
}

/** Sections as a list in lists. A skipped level counts as one: the outline of foreign articles has gaps. */
export function contentsTree(sections: readonly Section[]): ContentsBranch[] {
  const roots: ContentsBranch[] = [];
  const path: ContentsBranch[] = [];
  for (const section of sections) {
    while (path.length && path.at(-1)!.section.level >= section.level) path.pop();
    const branch = { section, below: [] };
    (path.at(-1)?.below ?? roots).push(branch);
    path.push(branch);
  }
  return roots;
}
