import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../workspace.ts';
import type { Fault, Snippet } from './document.ts';

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
};

/** Style sheets are for the reader's bundler. */
const standIns = `declare module '*.css' {}\n`;

/** A file of the reader's own is not here to be read. */
const missingNeighbour = /^Cannot find module '\.{1,2}\//;

/** What the compiler says of snippets that a reader would paste into a project with our packages installed. */
export function faultsOfTypes(snippets: readonly Snippet[], checkout = root): Fault[] {
  if (snippets.length === 0) return [];
  const folder = join(checkout, 'packages', 'build-config', 'docs', 'snippets');
  const places = new Map(
    snippets.map((snippet, index) => [join(folder, `${index}.${snippet.language}`), snippet]),
  );
  const standIn = join(folder, 'stand-ins.d.ts');
  const texts = new Map([...places].map(([file, { code }]) => [file, code]));
  const program = ts.createProgram(
    [...places.keys(), standIn],
    options,
    withFiles(ts.createCompilerHost(options), texts.set(standIn, standIns)),
  );
  return [...places].flatMap(([file, { path, line }]) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .map(({ messageText, start = 0 }) => ({
        words: ts.flattenDiagnosticMessageText(messageText, ' '),
        line: line + (source?.getLineAndCharacterOfPosition(start).line ?? 0),
      }))
      .filter(({ words }) => !missingNeighbour.test(words))
      .map(({ words, line }) => ({ path, line, message: `TypeScript says: ${words}` }));
  });
}

/** The disk, with these files on it as well. */
function withFiles(disk: ts.CompilerHost, texts: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    ...disk,
    fileExists: (file) => texts.has(file) || disk.fileExists(file),
    readFile: (file) => texts.get(file) ?? disk.readFile(file),
    getSourceFile: (file, language, ...rest) => {
      const text = texts.get(file);
      return text === undefined
        ? disk.getSourceFile(file, language, ...rest)
        : ts.createSourceFile(file, text, language);
    },
  };
}
