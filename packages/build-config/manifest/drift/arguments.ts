import ts from 'typescript';
import { descendants } from './sources.ts';

/**
 * What the calls in these files give for a parameter, or for a field of one: `part` in
 * `function draw({ part }: View)` and `view.part` in `function draw(view: View)` are what `draw({ part: … })` says.
 *
 * @returns null where the expression is none, or where a call does not tell.
 */
export function argumentsFor(
  expression: ts.Expression,
  files: readonly ts.SourceFile[],
): ts.Expression[] | null {
  const drawing = ts.findAncestor(expression, ts.isFunctionDeclaration);
  const place = drawing && placeOf(expression, drawing);
  if (!drawing?.name || !place) return null;
  const given = callsOf(drawing.name.text, drawing.getSourceFile(), files).map((call) =>
    fieldOf(call.arguments[place.parameter], place.field),
  );
  return given.length && !given.includes(null) ? given.filter((each) => each !== null) : null;
}

interface Place {
  parameter: number;
  field: string;
}

function placeOf(expression: ts.Expression, { parameters }: ts.FunctionDeclaration): Place | null {
  const isField = ts.isPropertyAccessExpression(expression);
  const field = isField ? expression.name.text : expression.getText();
  const parameter = parameters.findIndex(({ name }) =>
    isField
      ? name.getText() === expression.expression.getText()
      : ts.isObjectBindingPattern(name) && name.elements.some((each) => each.name.getText() === field),
  );
  return parameter < 0 ? null : { parameter, field };
}

/** A file that declares a function of that name itself calls its own. */
function callsOf(name: string, home: ts.SourceFile, files: readonly ts.SourceFile[]): ts.CallExpression[] {
  const declares = (file: ts.SourceFile) =>
    file.statements.some((each) => ts.isFunctionDeclaration(each) && each.name?.text === name);
  return files
    .filter((file) => file === home || !declares(file))
    .flatMap((file) => descendants(file, ts.isCallExpression))
    .filter(({ expression }) => ts.isIdentifier(expression) && expression.text === name);
}

function fieldOf(argument: ts.Expression | undefined, name: string): ts.Expression | null {
  if (!argument || !ts.isObjectLiteralExpression(argument)) return null;
  const field = argument.properties.find((each) => each.name?.getText() === name);
  return field && ts.isPropertyAssignment(field) ? field.initializer : null;
}
