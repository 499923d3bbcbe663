import ts from 'typescript';
import type { Sources } from './sources.ts';

export interface UsedField {
  /** Absent for an attribute that no property stands for. */
  property?: string;
  /** Absent for a property without one. */
  attribute?: string;
  file: string;
}

/** The public properties of an element's class and of those it extends, with their attributes. */
export function fieldsOf(declaration: ts.ClassDeclaration, sources: Sources): UsedField[] {
  const file = declaration.getSourceFile();
  const own = declaration.members.filter(isPublicField).map((member): UsedField => {
    const property = member.name.getText();
    const attribute = attributeOf(member, property);
    return { property, file: file.fileName, ...(attribute === null ? {} : { attribute }) };
  });
  const parent = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const name = parent?.types[0]?.expression.getText();
  const above = name ? sources.classNamed(name, file) : null;
  return above ? [...own, ...fieldsOf(above, sources)] : own;
}

type Field = ts.PropertyDeclaration | ts.AccessorDeclaration;

const hiding = [
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.StaticKeyword,
  ts.SyntaxKind.DeclareKeyword,
];

function isPublicField(member: ts.ClassElement): member is Field {
  if (!ts.isPropertyDeclaration(member) && !ts.isAccessor(member)) return false;
  if (ts.isPrivateIdentifier(member.name)) return false;
  if (ts.isPropertyDeclaration(member) && member.initializer && ts.isArrowFunction(member.initializer))
    return false;
  const isInternal = ts.getJSDocTags(member).some(({ tagName }) => /^(internal|ignore)$/.test(tagName.text));
  return !isInternal && !member.modifiers?.some(({ kind }) => hiding.includes(kind));
}

/** What `@property({ attribute: … })` says; without an option Lit takes the property's name in lower case. */
function attributeOf(member: Field, property: string): string | null {
  const decorator = ts
    .getDecorators(member)
    ?.map(({ expression }) => expression)
    .find((each): each is ts.CallExpression => /^property\(/.test(each.getText()));
  if (!decorator) return null;
  const [options] = decorator.arguments;
  const option =
    options && ts.isObjectLiteralExpression(options)
      ? options.properties.find(({ name }) => name?.getText() === 'attribute')
      : undefined;
  const value = option && ts.isPropertyAssignment(option) ? option.initializer : undefined;
  if (value?.kind === ts.SyntaxKind.FalseKeyword) return null;
  return value && ts.isStringLiteral(value) ? value.text : property.toLowerCase();
}
