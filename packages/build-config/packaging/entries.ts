import type { PackageManifest } from '../workspace.ts';
import type { Tarball } from './tarball.ts';

export interface Entries {
  /** Modules that must have no side effect. */
  pure: string[];
  /** Modules that register elements. */
  define: string[];
  /** Modules of types for JSX. */
  jsx: string[];
}

/** What can be imported from a package, by what it promises. Style sheets and JSON promise nothing. */
export function entriesOf({ name, exports = {} }: PackageManifest): Entries {
  const typed = Object.entries(exports)
    .filter(([, target]) => typeof target === 'object' && 'types' in target)
    .map(([path]) => path.replace('.', name));
  const ends = (end: string) => typed.filter((entry) => entry.endsWith(end));
  const [define, jsx] = [ends('/define'), ends('/jsx')];
  return { define, jsx, pure: typed.filter((entry) => !define.includes(entry) && !jsx.includes(entry)) };
}

/** The types for JSX of all packages that have tags, in order. */
export function jsxEntries(tarballs: readonly Pick<Tarball, 'manifest'>[]): string[] {
  return tarballs.flatMap(({ manifest }) => entriesOf(manifest).jsx);
}

/** Its main entry needs Node. */
export function isForServers({ bin, customElements, exports = {} }: PackageManifest): boolean {
  return bin !== undefined && customElements === undefined && '.' in exports;
}
