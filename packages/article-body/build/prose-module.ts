/** In the page, an article is one of these; in a shadow root it is the copy, whose rules win from those of the controls. */
const inPage = ":where(mp-article-body, [data-mp='article-body'], [data-prose='article'])";
const inShadow = "[data-prose='article']";

/** @returns the text of a module that exports the style sheet for a shadow root. */
export function proseModule(css: string): string {
  const rules = css
    .replaceAll(inPage, inShadow)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\n\s*\n/g, '\n')
    .trim();
  return [
    "import { css } from 'lit';",
    '',
    '/** Made from src/prose.css by `npm run prose`. */',
    `export const proseStyles = css\`\n${rules.replace(/[\\`]|\$\{/g, '\\$&')}\n\`;`,
    '',
  ].join('\n');
}
