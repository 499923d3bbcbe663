import type { Choice } from './choice.js';
import type { Form } from './snippets.js';
import { isAboutReactions } from './tags.js';

/** Never asked: stands for the page that the addresses are on. */
const page = 'https://page.invalid/';

/** What a Content-Security-Policy has to allow for a choice, a directive on each line. */
export function policyOf(choice: Choice, form: Form): string {
  const bundled = form === 'npm' || form === 'jsx';
  const files = bundled ? "'self'" : sourceOf(choice.files);
  const directives: [string, ...string[]][] = [
    ['script-src', bundled ? files : scriptSource(choice)],
    ['style-src', files],
    ['connect-src', ...connections(choice)],
    [
      'img-src',
      ...(choice.widgets.includes('article-body') && choice.article ? [sourceOf(choice.article)] : []),
    ],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', ...(bundled ? ['lit-html', 'meepraten'] : ['meepraten'])],
  ];
  return directives
    .filter(([, ...sources]) => sources.length > 0)
    .map(([name, ...sources]) => `${name} ${sources.join(' ')};\n`)
    .join('');
}

function scriptSource({ permit, files }: Choice): string {
  if (permit === 'nonce') return "'nonce-NONCE'";
  return permit === 'hash' ? "'sha384-HASH'" : sourceOf(files);
}

function connections({ widgets, server, article, reads }: Choice): string[] {
  const addresses = [
    widgets.some(isAboutReactions) ? server : '',
    widgets.includes('article-body') ? article : '',
    widgets.includes('related-reads') ? reads : '',
  ];
  return [...new Set(addresses.filter(Boolean).map(sourceOf))];
}

/** Where an address leads, as a policy names it. What is no address yet is left as it is typed. */
function sourceOf(address: string): string {
  if (!URL.canParse(address, page)) return address;
  const { origin } = new URL(address, page);
  return origin === new URL(page).origin ? "'self'" : origin;
}
