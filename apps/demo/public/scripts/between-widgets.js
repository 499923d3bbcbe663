// All that a site adds of its own: what one widget tells, for another.

// A passage that a reader wants to react to goes into the reaction.
document.addEventListener('passage-react', (event) => {
  const { text } = /** @type {Event & { text: string }} */ (event);
  /** @type {HTMLElement & { quote(passage: string): Promise<boolean> } | null} */
  const reactions = document.querySelector('mp-reactions');
  if (!reactions) return;
  event.preventDefault();
  // Near the reader, the embed fetches them.
  reactions.scrollIntoView();
  void customElements.whenDefined('mp-reactions').then(() => reactions.quote(text));
});

// The words that an article from elsewhere has for what is related to it stand above the related reads, where the page
// has none of its own.
document.addEventListener('article-loaded', (event) => {
  const { article } = /** @type {Event & { article: { relatedHeading: string | null } }} */ (event);
  if (article.relatedHeading === null) return;
  for (const reads of document.querySelectorAll('mp-related-reads:not([heading])'))
    reads.setAttribute('heading', article.relatedHeading);
});
