import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { descendants, type Sources } from './sources.ts';

/** An element as the sources declare it. */
export interface SourceElement {
  tagName: string;
  declaration: ts.ClassDeclaration;
}

/** The files of a package's `src`, without what is not published with it. */
export function filesOf(folder: string, end: string): string[] {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(end) && !/(^|[\\/])(testing|generated)[\\/]/.test(path))
    .map((path) => join(folder, 'src', path))
    .sort();
}

/** What the define files of a package register. */
export function elementsOf(folder: string, sources: Sources): SourceElement[] {
  return filesOf(folder, '.define.ts').flatMap((path) => {
    const file = sources.read(path);
    return descendants(file, ts.isCallExpression).flatMap(({ expression, arguments: [tag, element] }) => {
      if (expression.getText() !== 'defineOnce' || !tag || !ts.isStringLiteral(tag) || !element) return [];
      const declaration = sources.classNamed(element.getText(), file);
      return declaration ? [{ tagName: tag.text, declaration }] : [];
    });
  });
}
