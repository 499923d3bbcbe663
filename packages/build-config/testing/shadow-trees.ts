/** A tree and all shadow trees in it. */
export function treesIn(tree: ParentNode): ParentNode[] {
  const inside = [...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? treesIn(shadowRoot) : [],
  );
  return [tree, ...inside];
}
