/** The parts of a manifest that the plugins read; the format's own types leave out what the analyzer adds. */
export interface Manifest {
  modules: ManifestModule[];
}

export interface ManifestModule {
  path: string;
  declarations?: Declaration[];
  exports?: { kind: string; name: string; declaration: { name: string; module?: string } }[];
}

export interface Declaration {
  kind: string;
  name: string;
  description?: string;
  customElement?: boolean;
  tagName?: string;
  members?: Member[];
  attributes?: Attribute[];
  slots?: Named[];
  events?: (Named & { inheritedFrom?: object })[];
  cssParts?: Named[];
  cssProperties?: Named[];
  cssStates?: Named[];
}

/** What a tag of the class comment tells of. */
export interface Named {
  name?: string;
  description?: string;
}

export interface Attribute {
  name: string;
  /** Absent where no property stands for it. */
  fieldName?: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

export interface Member {
  kind: string;
  name: string;
  description?: string;
  type?: { text: string };
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
}

/** A class that a define file registers. */
export interface RegisteredElement extends Declaration {
  tagName: string;
}

export function isRegistered(declaration: Declaration): declaration is RegisteredElement {
  return declaration.customElement === true && declaration.tagName !== undefined;
}

/** In the order of their tags, whatever the order of the files. */
export function registeredElements(manifest: Manifest): RegisteredElement[] {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations.filter(isRegistered))
    .sort((a, b) => compare(a.tagName, b.tagName));
}

/** By code unit: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
