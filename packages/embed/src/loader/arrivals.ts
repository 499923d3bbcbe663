/**
 * Calls `arrived` with every matching element of the page, now and whenever one is inserted or moved later. Trees
 * inside shadow roots are their owners' affair.
 *
 * @returns Goes over all elements of the page once more.
 */
export function onArrival(selector: string, arrived: (element: HTMLElement) => void): () => void {
  const search = (root: ParentNode): void => {
    if (root instanceof HTMLElement && root.matches(selector)) arrived(root);
    root.querySelectorAll<HTMLElement>(selector).forEach(arrived);
  };
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node instanceof Element && node.isConnected) search(node);
    }
  }).observe(document, { childList: true, subtree: true });
  search(document);
  return () => search(document);
}
