interface Named {
  name: string;
}

interface Declaration extends Named {
  cssParts?: Named[];
  cssStates?: Named[];
  slots?: Named[];
}

interface Manifest {
  schemaVersion: string;
  modules: { declarations?: Declaration[] }[];
}

const manifests = import.meta.glob<Manifest>('../../../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});

/**
 * What the documentation pages tell of every element: the manifests of all packages as one. Storybook keeps one list
 * of names for each element, where a part `label` would push out the attribute `label`: so parts, slots and states go
 * by what a style sheet or a page writes for them.
 */
export function mergedManifest(): Manifest {
  return {
    schemaVersion: '1.0.0',
    modules: Object.values(manifests).flatMap(({ modules }) =>
      modules.map((module) => ({ ...module, declarations: module.declarations?.map(inFull) ?? [] })),
    ),
  };
}

function inFull(declaration: Declaration): Declaration {
  const { cssParts = [], cssStates = [], slots = [] } = declaration;
  return {
    ...declaration,
    cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
    cssStates: cssStates.map((state) => ({ ...state, name: `:state(${state.name})` })),
    slots: slots.map((slot) => ({ ...slot, name: slot.name ? `slot="${slot.name}"` : 'children' })),
  };
}
