import { onTestFinished } from 'vitest';

/** Styles the test's page as a host would, until the test ends. */
export function pageStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

/** The page's hostile habits seen in the field, each alone enough to break a naive widget. */
export const hostilePages = {
  'unsets everything': '* { all: unset !important; }',
  'has a 62.5 % root and unsettled text':
    'html { font-size: 62.5%; } body { text-transform: uppercase; letter-spacing: 3px; word-spacing: 1em; line-height: 3; text-indent: 2em; }',
  'styles bare controls':
    'button, input, textarea { display: none !important; background: red !important; color: lime !important; }',
  'is dark': 'body { background: #111; color: #eee; }',
} as const;
