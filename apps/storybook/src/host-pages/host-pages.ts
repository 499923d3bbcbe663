import { hosts, plainHost } from '@meepraten/build-config/hosts';
import classicBlog from '../../../demo/public/styles/blog.css?inline';
import magazine from '../../../demo/public/styles/magazine.css?inline';
import plain from './plain.css?inline';

interface HostPage {
  title: string;
  css: string;
}

/** Pages that were not made for the widgets, as the demo serves them: each is the style sheet of its theme. */
const realPages: Record<string, HostPage> = {
  plain: { title: 'Plain page', css: plain },
  'classic-blog': { title: 'Classic blog', css: classicBlog },
  magazine: { title: 'Dark magazine', css: magazine },
};

/** What the tests hold the elements against: one bad habit each. From right to left is a setting of its own here. */
const hostilePages = Object.fromEntries(
  hosts
    .filter((host) => host !== plainHost && !host.dir)
    .map(({ habit, css }) => [nameOf(habit), { title: `Page that ${habit}`, css }]),
);

export const hostPages: Readonly<Record<string, HostPage>> = { ...realPages, ...hostilePages };

/** `unsets everything` → `unsets-everything`, as it stands in the address of a story. */
function nameOf(habit: string): string {
  return habit
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A page that unsets everything would else show the text of its own style sheets. */
const neverShown = 'head, style, script, template, title, link, meta { display: none !important; }';

let shown: CSSStyleSheet | undefined;

/** Dresses the document as that page, in place of the one before; null takes it away. */
export function showHostPage(page: string | null): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== shown);
  shown = undefined;
  const host = page === null ? undefined : hostPages[page];
  if (!host) return;
  shown = new CSSStyleSheet();
  shown.replaceSync(`${host.css}\n${neverShown}`);
  document.adoptedStyleSheets.push(shown);
}
