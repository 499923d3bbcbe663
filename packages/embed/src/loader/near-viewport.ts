import { load } from './widgets.js';

/** Loads the code of each element handed to it as soon as the reader comes near. */
export function loadNearViewport(): (element: HTMLElement) => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries)
        if (entry.isIntersecting) {
          observer.unobserve(entry.target);
          load(entry.target.localName);
        }
    },
    // In sizes of the viewport: the list of related reads does not move once it is seen, so what it fetches is to be
    // there before a reader who scrolls past.
    { rootMargin: '200%' },
  );
  return (element) => {
    if (customElements.get(element.localName)) return;
    if (isAddressed(element) || isWithoutBox(element)) load(element.localName);
    else observer.observe(element);
  };
}

// A link to one reaction must find it, however far down the list is.
function isAddressed(element: HTMLElement): boolean {
  return element.localName === 'mp-reactions' && /^#reaction-/.test(location.hash);
}

// An element of no size is seen by the observer, one without a box never: a page that says `:empty { display: none }`
// would keep an empty tag from ever being filled. Whoever hides it on purpose shows it later, and then it is seen.
function isWithoutBox(element: HTMLElement): boolean {
  return (
    !element.hidden &&
    /^none|^contents/.test(getComputedStyle(element).display) &&
    !!element.parentElement?.checkVisibility()
  );
}
