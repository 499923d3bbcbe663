type VersionedElement = CustomElementConstructor & { readonly version?: string };

const warned = new Set<string>();

/**
 * Registers an element unless its name is taken: on other people's pages a module may well be loaded twice. The
 * first class stays. The same version is no news; another one is said once per tag.
 */
export function defineOnce(tagName: string, element: VersionedElement): void {
  const registered = customElements.get(tagName) as VersionedElement | undefined;
  if (!registered) {
    customElements.define(tagName, element);
  } else if (registered.version !== element.version && !warned.has(tagName)) {
    warned.add(tagName);
    console.warn(
      `<${tagName}> ${element.version} ignored: ${registered.version ?? 'an unknown version'} is already registered.`,
    );
  }
}
