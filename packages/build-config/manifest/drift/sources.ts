import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The sources of a workspace, read as syntax; imports between its packages lead to their sources. */
export class Sources {
  readonly #packages: string;
  readonly #files = new Map<string, ts.SourceFile>();

  /** @param root the folder that holds `packages`. */
  constructor(root: string) {
    this.#packages = join(root, 'packages');
  }

  read(path: string): ts.SourceFile {
    const known = this.#files.get(path);
    if (known) return known;
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    this.#files.set(path, file);
    return file;
  }

  /** The file itself and all whose values it imports, save those that `leaves` says belong to somebody else. */
  closure(path: string, leaves: (path: string) => boolean): ts.SourceFile[] {
    const found = new Map<string, ts.SourceFile>();
    const visit = (each: string): void => {
      if (found.has(each)) return;
      const file = this.read(each);
      found.set(each, file);
      const homes = [
        ...importsOf(file).map(({ name, from }) => this.#homeOf(name, from, each)),
        ...loadedLater(file).map((from) => this.#resolve(from, each)),
      ];
      for (const home of homes) if (home && !leaves(home)) visit(home);
    };
    visit(path);
    return [...found.values()];
  }

  /** The class of this name as a file knows it: declared there, or imported. */
  classNamed(name: string, file: ts.SourceFile): ts.ClassDeclaration | null {
    const own = file.statements.find(
      (each): each is ts.ClassDeclaration => ts.isClassDeclaration(each) && each.name?.text === name,
    );
    if (own) return own;
    const from = importsOf(file).find((each) => each.name === name)?.from;
    const home = from === undefined ? null : this.#homeOf(name, from, file.fileName);
    return home && home !== file.fileName ? this.classNamed(name, this.read(home)) : null;
  }

  /** The file that declares what is imported by this name; an index only passes it on. */
  #homeOf(name: string, from: string, importer: string): string | null {
    const path = this.#resolve(from, importer);
    return path && (this.#passedOn(name, path) ?? path);
  }

  #passedOn(name: string, path: string): string | null {
    for (const statement of this.read(path).statements) {
      if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue;
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      const { exportClause } = statement;
      if (exportClause && ts.isNamedExports(exportClause)) {
        const match = exportClause.elements.find((element) => element.name.text === name);
        if (match) return this.#homeOf((match.propertyName ?? match.name).text, from, path);
      } else if (!exportClause) {
        const next = this.#resolve(from, path);
        const home = next && (this.#passedOn(name, next) ?? (this.#declares(name, next) ? next : null));
        if (home) return home;
      }
    }
    return null;
  }

  #declares(name: string, path: string): boolean {
    return new RegExp(`^export (?:(?:abstract|async|declare) )*\\w+ ${name}\\b`, 'm').test(
      this.read(path).text,
    );
  }

  #resolve(from: string, importer: string): string | null {
    const own = /^@meepraten\/([\w-]+)$/.exec(from)?.[1];
    if (own) return join(this.#packages, own, 'src', 'index.ts');
    if (!from.startsWith('.')) return null;
    const path = join(dirname(importer), from.replace(/\.js$/, '.ts'));
    return existsSync(path) ? path : null;
  }
}

/** Values that a file imports by name. A side-effect import brings another element, not a part of this one. */
function importsOf(file: ts.SourceFile): { name: string; from: string }[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const { importClause, moduleSpecifier } = statement;
    if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const bindings = importClause.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => ({
        name: (propertyName ?? name).text,
        from: (moduleSpecifier as ts.StringLiteral).text,
      }));
  });
}

/** Files of its own that a file loads with `import('./part.js')` once they are needed. */
function loadedLater(file: ts.SourceFile): string[] {
  return descendants(file, ts.isCallExpression).flatMap(({ expression, arguments: [from] }) =>
    expression.kind === ts.SyntaxKind.ImportKeyword &&
    from &&
    ts.isStringLiteral(from) &&
    from.text.startsWith('.')
      ? [from.text]
      : [],
  );
}

/** All nodes below a node that the guard accepts, in the order of the text. */
export function descendants<Kind extends ts.Node>(
  node: ts.Node,
  accepts: (node: ts.Node) => node is Kind,
): Kind[] {
  const found: Kind[] = [];
  const visit = (each: ts.Node): void => {
    if (accepts(each)) found.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}
