import { html, nothing, type TemplateResult } from 'lit';

export const menuItemVariants = ['plain', 'danger'] as const;

export type MenuItemVariant = (typeof menuItemVariants)[number];

export interface MenuItemOptions {
  label: TemplateResult | string;
  variant?: MenuItemVariant;
  /** It can be read, and not be chosen. */
  disabled?: boolean;
  /** Where it leads; without it, it acts. */
  href?: string | undefined;
  /** What it does. */
  choose?: (event: Event) => void;
}

/** One thing that can be chosen: a native button, or a link. */
export function renderMenuItem({
  label,
  variant = 'plain',
  disabled = false,
  href,
  choose,
}: MenuItemOptions): TemplateResult {
  const isDisabled = disabled ? 'true' : nothing;
  return href === undefined
    ? html`<button
        class="menu-item"
        type="button"
        role="menuitem"
        tabindex="-1"
        data-variant=${variant}
        aria-disabled=${isDisabled}
        @click=${choose}
      >
        <span>${label}</span>
      </button>`
    : html`<a
        class="menu-item"
        role="menuitem"
        tabindex="-1"
        data-variant=${variant}
        aria-disabled=${isDisabled}
        href=${disabled ? nothing : href}
        @click=${choose}
        ><span>${label}</span></a
      >`;
}
