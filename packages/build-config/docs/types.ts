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

/** Style sheets are for the reader's bundler, and a file of the reader's own is not here to be read. */
const standIns = `declare module '*.css' {}\n`;

/** Files of the reader's own that a snippet may import, by the start of their name. */
const ownFile = /^Cannot find module '\.\/in-/;

/** What the compiler says of snippets that a reader would paste into a project with our packages installed. */
export function faultsOfTypes(snippets: readonly Snippet[], checkout = root): Fault[] {
  if (snippets.length === 0) return [];
  const folder = join(checkout, 'packages', 'build-config', 'docs', 'snippets');
  const places = new Map(
    snippets.map((snippet, index) => [join(folder, `${index}.${snippet.language}`), snippet]),
  );
  const standIn = join(folder, 'stand-ins.d.ts');
  const host = ts.createCompilerHost(options);
  const textOf = (file: string) => places.get(file)?.code ?? (file === standIn ? standIns : undefined);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => textOf(file) !== undefined || fileExists.call(host, file);
  host.readFile = (file) => textOf(file) ?? readFile.call(host, file);
  host.getSourceFile = (file, ...rest) => {
    const text = textOf(file);
    return text === undefined
      ? getSourceFile.call(host, file, ...rest)
      : ts.createSourceFile(file, text, rest[0]);
  };
  const program = ts.createProgram([...places.keys(), standIn], options, host);
  return [...places].flatMap(([file, { path, line }]) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .map(({ messageText, start = 0 }) => ({
        path,
        line: line + (source?.getLineAndCharacterOfPosition(start).line ?? 0),
        message: `TypeScript says: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      }))
      .filter(({ message }) => !ownFile.test(message.replace('TypeScript says: ', '')));
  });
}
