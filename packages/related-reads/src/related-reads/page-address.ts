/** The page's own word for where it lives. */
export function pageAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel~=canonical][href]')?.href ?? document.URL;
}
