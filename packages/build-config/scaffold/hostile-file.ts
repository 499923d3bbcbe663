import type { ComponentName } from './component-name.ts';

/** Puts the element on the pages that were not made for it. */
export function hostileFile({ file, tag }: ComponentName): string {
  return `import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import { html } from 'lit';
import './${file}.define.js';

hostileHosts('${tag}', { plain: () => html\`<${tag}>Praat gerust mee</${tag}>\` });
`;
}
