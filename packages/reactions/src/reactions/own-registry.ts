import { LitElement } from 'lit';

/**
 * Lets an element that was defined in a registry of its own find there, too, the elements that it draws, so that two
 * versions can live on one page: https://html.spec.whatwg.org/#scoped-custom-element-registries. Called before it first
 * draws; does nothing where the registry is that of the page, or the browser has no other.
 */
export function drawFromOwnRegistry(element: LitElement): void {
  const { customElementRegistry } = element as { customElementRegistry?: CustomElementRegistry | null };
  if (!customElementRegistry || customElementRegistry === customElements || element.shadowRoot) return;
  element.attachShadow({ ...LitElement.shadowRootOptions, customElementRegistry });
  element.renderOptions.creationScope = {
    importNode: (node) => document.importNode(node, { customElementRegistry }),
  };
}
