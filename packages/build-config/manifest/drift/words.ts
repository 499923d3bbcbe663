import ts from 'typescript';
import { argumentsFor } from './arguments.ts';
import { descendants } from './sources.ts';

interface Scope {
  /** Names that stand for one word each. */
  bound: ReadonlyMap<string, string>;
  /** Where calls may be of the function around. */
  callers: readonly ts.SourceFile[];
}

/**
 * The strings that an expression can give, as far as the source tells; null where it does not.
 *
 * @param callers files whose calls tell what the parameters of a function are.
 */
export function wordsIn(expression: ts.Expression, callers: readonly ts.SourceFile[] = []): string[] | null {
  return wordsOf(expression, { bound: new Map(), callers });
}

function wordsOf(expression: ts.Expression, scope: Scope): string[] | null {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression))
    return wordsOf(expression.expression, scope);
  if (ts.isConditionalExpression(expression))
    return joined([expression.whenTrue, expression.whenFalse], scope);
  if (ts.isArrayLiteralExpression(expression)) return joined(expression.elements, scope);
  if (ts.isBinaryExpression(expression)) return either(expression, scope);
  if (ts.isTemplateExpression(expression)) return template(expression, scope);
  if (ts.isIdentifier(expression)) return named(expression, scope);
  if (ts.isPropertyAccessExpression(expression)) return given(expression, scope);
  if (ts.isCallExpression(expression)) return called(expression, scope);
  return null;
}

/** What a template with this one expression in it can give: each word in its place. */
function template({ head, templateSpans }: ts.TemplateExpression, scope: Scope): string[] | null {
  let texts: string[] = [head.text];
  for (const { expression, literal } of templateSpans) {
    const words = wordsOf(expression, scope);
    if (!words) return null;
    texts = texts.flatMap((text) => words.map((word) => text + word + literal.text));
  }
  return texts;
}

/** `a ?? b`, `a || b` and `test && b`; other operators make something new. */
function either({ operatorToken, left, right }: ts.BinaryExpression, scope: Scope): string[] | null {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return wordsOf(right, scope);
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return joined([left, right], scope);
    default:
      return null;
  }
}

function named(identifier: ts.Identifier, scope: Scope): string[] | null {
  const { text } = identifier;
  const bound = scope.bound.get(text);
  if (bound !== undefined) return [bound];
  if (text === 'nothing' || text === 'undefined') return [];
  const loop = loopOver(identifier);
  if (loop) return wordsOf(loop, scope) ?? keysOf(loop);
  const value = constantNamed(text, identifier.getSourceFile());
  return value ? wordsOf(value, scope) : given(identifier, scope);
}

/** What the callers of the function around give for a parameter of it. */
function given(expression: ts.Expression, scope: Scope): string[] | null {
  const values = argumentsFor(expression, scope.callers);
  return values && joined(values, scope);
}

/** `list.map(…)`, `list.join(…)`, and directives such as `ifDefined(…)`. */
function called({ expression, arguments: [first] }: ts.CallExpression, scope: Scope): string[] | null {
  if (!ts.isPropertyAccessExpression(expression)) return first ? wordsOf(first, scope) : null;
  const list = wordsOf(expression.expression, scope);
  if (!list || expression.name.text === 'join') return list;
  if (expression.name.text !== 'map' || !first || !ts.isArrowFunction(first)) return null;
  const [parameter] = first.parameters;
  if (!parameter || ts.isBlock(first.body)) return null;
  const { body } = first;
  const results = list.map((word) =>
    wordsOf(body, { ...scope, bound: new Map([...scope.bound, [parameter.name.getText(), word]]) }),
  );
  return results.includes(null) ? null : results.flatMap((words) => words ?? []);
}

/** What `for (const name of LIST)` goes through around this use of the name. */
function loopOver(identifier: ts.Identifier): ts.Expression | null {
  const loop = ts.findAncestor(identifier, (node): node is ts.ForOfStatement => {
    if (!ts.isForOfStatement(node) || !ts.isVariableDeclarationList(node.initializer)) return false;
    const name = node.initializer.declarations[0]?.name;
    const bound = name && ts.isArrayBindingPattern(name) ? name.elements[0]?.getText() : name?.getText();
    return bound === identifier.text;
  });
  return loop?.expression ?? null;
}

/** The names in `Object.keys({ … })` and `Object.entries({ … })`. */
function keysOf(expression: ts.Expression): string[] | null {
  if (!ts.isCallExpression(expression) || !/^Object\.(keys|entries)$/.test(expression.expression.getText()))
    return null;
  const [argument] = expression.arguments;
  const object =
    argument && ts.isIdentifier(argument) ? constantNamed(argument.text, argument.getSourceFile()) : argument;
  if (!object || !ts.isObjectLiteralExpression(object)) return null;
  return object.properties.flatMap(({ name }) => (name ? [name.getText().replace(/^'|'$/g, '')] : []));
}

function constantNamed(name: string, file: ts.SourceFile): ts.Expression | null {
  const declaration = descendants(file, ts.isVariableDeclaration).find(
    (each) => each.name.getText() === name,
  );
  return declaration?.initializer ?? null;
}

function joined(expressions: readonly ts.Expression[], scope: Scope): string[] | null {
  const lists = expressions.map((each) => wordsOf(each, scope));
  return lists.includes(null) ? null : lists.flatMap((words) => words ?? []);
}
