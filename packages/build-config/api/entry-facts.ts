import { join } from 'node:path';
import ts from 'typescript';
import type { WorkspacePackage } from '../workspace.ts';
import type { Facts } from './facts.ts';

/** What the entries of packages export, by the declarations that are published with them. */
export function entryFacts(packages: readonly WorkspacePackage[]): Map<string, Facts> {
  const entries = packages.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports ?? {}).map(([entry, target]) => ({
      name: manifest.name,
      entry,
      types: typeof target === 'object' && target['types'] ? join(folder, target['types']) : null,
    })),
  );
  const files = entries.flatMap(({ types }) => types ?? []);
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    skipLibCheck: true,
    strict: true,
    types: [],
  });
  const told = new Map<string, Record<string, string>>();
  for (const { name, entry, types } of entries) {
    const facts = told.get(name) ?? {};
    told.set(name, facts);
    facts[`entry ${entry}`] = 'entry';
    if (types) Object.assign(facts, exportsOf(program, types, entry));
  }
  return told;
}

function exportsOf(program: ts.Program, file: string, entry: string): Facts {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is missing: build first.`);
  const module = checker.getSymbolAtLocation(source);
  const told: Record<string, string> = {};
  for (const exported of module ? checker.getExportsOfModule(module) : []) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    Object.assign(told, factsOf(checker, symbol, `${entry} ${exported.name}`));
  }
  return told;
}

const written = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;

function factsOf(checker: ts.TypeChecker, symbol: ts.Symbol, name: string): Facts {
  const text = (type: ts.Type) => checker.typeToString(type, undefined, written);
  if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) {
    const kind = symbol.flags & ts.SymbolFlags.Class ? 'class' : 'interface';
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const told: Record<string, string> = { [name]: kind };
    // What an element has is told by the manifest.
    if (type.getProperty('attachShadow')) return told;
    for (const property of checker.getPropertiesOfType(type).filter(isPromised)) {
      const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
      told[`${name}.${property.name}`] = `${text(checker.getTypeOfSymbol(property))}${optional}`;
    }
    return told;
  }
  if (symbol.flags & ts.SymbolFlags.Value) return { [name]: text(checker.getTypeOfSymbol(symbol)) };
  return { [name]: `type ${text(checker.getDeclaredTypeOfSymbol(symbol))}` };
}

const withheld = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

/** Public, and not what the platform or another library gives it. */
function isPromised({ declarations = [], name }: ts.Symbol): boolean {
  return declarations.some(
    (declaration) =>
      !name.startsWith('__#') &&
      !(ts.getCombinedModifierFlags(declaration) & withheld) &&
      !declaration.getSourceFile().fileName.includes('/node_modules/'),
  );
}
