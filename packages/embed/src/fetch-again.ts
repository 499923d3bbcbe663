/** How often each file did not come. */
const failures = new Map<string, number>();

/**
 * Fetches a part of the widgets, and asks the server anew for one that did not come before. Firefox remembers a failed
 * import for as long as the page is open, so after each failure a file is asked for under another address; not on a page
that names its hash, which holds for the one address.
 *
 * @param file Where it is, from the file that asks for it.
 * @param load Imports what is at an address. The build puts this around every import: see `build/fetch-again.ts`.
 */
export function fetchAgain<Module>(
  file: string,
  load: (address: string) => Promise<Module>,
): Promise<Module> {
  const failed = failures.get(file) ?? 0;
  const part = load(failed && !isChecked(file) ? `${file}?retry=${failed}` : file);
  part.catch(() => failures.set(file, failed + 1));
  return part;
}

function isChecked(file: string): boolean {
  const maps = document.querySelectorAll('script[type=importmap]');
  return [...maps].some(({ textContent }) => textContent.includes(file.slice(1)));
}
