import ts from 'typescript';
import { descendants, type Sources } from './sources.ts';

export interface UsedEvent {
  name: string;
  /** Reaches the listeners of an element around the one that it comes from. */
  composed: boolean;
}

/** The events that a file makes: those of classes of the workspace, and native ones by their name. */
export function eventsOf(file: ts.SourceFile, sources: Sources): UsedEvent[] {
  return descendants(file, ts.isNewExpression).flatMap((made) => {
    if (!ts.isIdentifier(made.expression)) return [];
    const name = made.expression.text;
    if (/^(Custom)?Event$/.test(name)) return eventFrom(made.arguments ?? ts.factory.createNodeArray());
    const declaration = name.endsWith('Event') ? sources.classNamed(name, file) : null;
    if (!declaration) return [];
    const call = descendants(declaration, ts.isCallExpression).find(
      ({ expression }) => expression.kind === ts.SyntaxKind.SuperKeyword,
    );
    return call ? eventFrom(call.arguments, declaration) : [];
  });
}

function eventFrom([type, options]: ts.NodeArray<ts.Expression>, declaration?: ts.ClassDeclaration) {
  const name = type && ts.isStringLiteral(type) ? type.text : declaration && typeOf(declaration);
  const composed = /\bcomposed: true\b/.test(options?.getText() ?? '');
  return name === undefined ? [] : [{ name, composed }];
}

/** What stands in `static readonly type = '…'`. */
function typeOf({ members }: ts.ClassDeclaration): string | undefined {
  const field = members.find((each) => each.name?.getText() === 'type');
  const value = field && ts.isPropertyDeclaration(field) ? field.initializer : undefined;
  return value && ts.isStringLiteral(value) ? value.text : undefined;
}
