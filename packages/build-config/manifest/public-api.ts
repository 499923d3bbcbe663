import type { AnalyzePhaseParams, Plugin } from '@custom-elements-manifest/analyzer';
import {
  compare,
  isRegistered,
  type Declaration,
  type Manifest,
  type ManifestModule,
  type Member,
  type RegisteredElement,
} from './model.ts';

/** Leaves what a user of the elements may rely on, with the paths of what is published. */
export function publicApiPlugin(): Plugin {
  const documented = new Map<string, Set<string>>();
  return {
    name: 'public-api',
    analyzePhase: (params) => noteEvents(params, documented),
    packageLinkPhase({ customElementsManifest }) {
      const manifest = customElementsManifest as unknown as Manifest;
      linkDefinitions(manifest);
      for (const element of manifest.modules.flatMap(({ declarations = [] }) => declarations))
        if (isRegistered(element)) keepPublic(element, documented);
      manifest.modules = manifest.modules.map(withElementsOnly).filter(tellsOfElements);
      manifest.modules.sort((a, b) => compare(a.path, b.path));
      pointToPublished(manifest);
    },
  };
}

/**
 * The analyzer takes the first argument of any dispatched event for its name, also when that is a variable;
 * only the class comment is to be trusted.
 */
function noteEvents({ ts, node }: AnalyzePhaseParams, documented: Map<string, Set<string>>): void {
  if (!ts.isClassDeclaration(node) || !node.name) return;
  const names = ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === 'fires')
    .map(({ comment }) => /^(?:\{[^}]*\}\s*)?([\w-]+)/.exec(ts.getTextOfJSDocComment(comment) ?? '')?.[1]);
  documented.set(node.name.text, new Set(names.filter((name) => name !== undefined)));
}

/** A definition names its class; the file that declares the class is known only when all have been read. */
function linkDefinitions({ modules }: Manifest): void {
  for (const { declaration } of modules.flatMap(({ exports = [] }) => exports.filter(isDefinition))) {
    const home = modules.find(({ declarations = [] }) =>
      declarations.some(({ kind, name }) => kind === 'class' && name === declaration.name),
    );
    if (home) declaration.module = home.path;
  }
}

function isDefinition({ kind }: { kind: string }): boolean {
  return kind === 'custom-element-definition';
}

function keepPublic(element: RegisteredElement, documented: Map<string, Set<string>>): void {
  const events = documented.get(element.name) ?? new Set();
  if (element.members) element.members = element.members.filter(isPublic);
  if (element.events)
    element.events = element.events.filter(
      ({ name, inheritedFrom }) => inheritedFrom !== undefined || (name !== undefined && events.has(name)),
    );
}

/** Statics and the platform's callbacks are there for the browser and for Lit. */
function isPublic({ name, privacy = 'public', static: isStatic = false }: Member): boolean {
  return privacy === 'public' && !isStatic && !name.startsWith('#') && !name.endsWith('Callback');
}

function withElementsOnly(module: ManifestModule): ManifestModule {
  const declarations = (module.declarations ?? []).filter(isRegistered);
  const names = new Set(declarations.map(({ name }: Declaration) => name));
  const exports = (module.exports ?? []).filter((one) => isDefinition(one) || names.has(one.name));
  return { ...module, declarations, exports };
}

function tellsOfElements({ declarations = [], exports = [] }: ManifestModule): boolean {
  return declarations.length > 0 || exports.some(isDefinition);
}

/** The package holds `dist`, not `src`. */
function pointToPublished(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof inner === 'string')
      Object.assign(value, { [key]: inner.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js') });
    else pointToPublished(inner);
  }
}
