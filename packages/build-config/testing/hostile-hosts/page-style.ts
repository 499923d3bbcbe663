import { onTestFinished } from 'vitest';

/** Styles the page as a site would, until the function that it returns is called. */
export function putOnPage(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Styles the test's page as a site would, until the test ends. */
export function pageStyle(css: string): void {
  onTestFinished(putOnPage(css));
}
