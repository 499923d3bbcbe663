import { isHeadingLink } from './heading-link-mark.js';

const headings = 'h1, h2, h3, h4, h5, h6';
const coming = ['pointerover', 'focusin'] as const;
const going = ['pointerout', 'focusout'] as const;

/**
 * Shows a heading's link to who points at the heading or tabs to the link, as `prose.css` does, on pages that do not have
 * that. Where nothing can point, the links are always seen.
 */
export class ShyLinks {
  #root: HTMLElement | null = null;

  /** Turns to the links of an article; those that a style sheet takes care of are left to it. */
  follow(root: HTMLElement): void {
    if (root !== this.#root) {
      this.stop();
      this.#root = root;
      for (const type of coming) root.addEventListener(type, this.#show);
      for (const type of going) root.addEventListener(type, this.#hide);
    }
    const links = [...root.querySelectorAll<HTMLElement>(`:is(${headings}) > a`)].filter(
      (link) => isHeadingLink(link) && !link.style.opacity,
    );
    // Asked once, before any of them changes: each answer costs the page its styles.
    if (!links[0] || isStyled(links[0])) return;
    const isShy = !matchMedia('(hover: none)').matches;
    for (const link of links) {
      link.style.marginInlineStart = '0.35em';
      if (isShy) Object.assign(link.style, { textDecoration: 'none', opacity: '0' });
    }
  }

  stop(): void {
    for (const type of coming) this.#root?.removeEventListener(type, this.#show);
    for (const type of going) this.#root?.removeEventListener(type, this.#hide);
    this.#root = null;
  }

  readonly #show = ({ target }: Event): void => {
    const link = shyLinkAt(target);
    if (link) link.style.opacity = '1';
  };

  readonly #hide = (event: FocusEvent | PointerEvent): void => {
    const link = shyLinkAt(event.target);
    const isInside = link?.parentElement?.contains(event.relatedTarget as Node | null);
    if (link && !isInside && !link.matches(':focus-visible')) link.style.opacity = '0';
  };
}

/** The link of the heading around a place, where it is ours to hide. */
function shyLinkAt(target: EventTarget | null): HTMLElement | undefined {
  const heading = target instanceof Element ? target.closest(headings) : null;
  return [...(heading?.children ?? [])].find(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && isHeadingLink(child) && child.style.opacity !== '',
  );
}

function isStyled(link: HTMLElement): boolean {
  return getComputedStyle(link).getPropertyValue('--_prose-rule') !== '';
}
