import type { ReactiveElement } from 'lit';
import { guardBrand } from './guard-brand.js';
import { InheritedAttributeController } from './inherited-attribute.js';

export const themes = ['host', 'light', 'dark', 'auto', 'contrast'] as const;

/**
 * `host` (the default) takes over the colours, type and size of the page around; the others bring their own.
 * `auto` is light or dark, as the reader's system asks, and `contrast` where it asks for more contrast. `contrast` is
 * black and white with strong lines, light or dark as the system asks.
 */
export type Theme = (typeof themes)[number];

function isTheme(value: string | null): value is Theme {
  return (themes as readonly (string | null)[]).includes(value);
}

/**
 * The theme of an element: its own `theme` attribute or that of a widget around it, else the nearest `data-mp-theme` up
 * the flattened tree, else `host`. A value that is none counts as absent. Shown to styles as `:state(themed)` with
 * `:state(light)`, `:state(dark)`, `:state(auto)` or `:state(contrast)`.
 */
export class ThemeController {
  readonly #states: CustomStateSet;
  readonly #own: InheritedAttributeController;
  readonly #around: InheritedAttributeController;

  constructor(host: ReactiveElement, internals: ElementInternals) {
    this.#states = internals.states;
    this.#own = new InheritedAttributeController(
      host,
      'theme',
      () => this.#apply(),
      // Pages use an attribute of this name for themselves; it is not meant for us.
      (candidate) => candidate === host || candidate.localName.startsWith('mp-'),
    );
    this.#around = new InheritedAttributeController(host, 'data-mp-theme', () => this.#apply());
  }

  get theme(): Theme {
    return [this.#own.value, this.#around.value].find(isTheme) ?? 'host';
  }

  #apply(): void {
    for (const theme of themes) this.#states.delete(theme);
    this.#states.delete('themed');
    if (this.theme === 'host') return;
    guardBrand();
    this.#states.add('themed');
    this.#states.add(this.theme);
  }
}
