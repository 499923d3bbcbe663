import { readFileSync } from 'node:fs';
import type { AnalyzePhaseParams, Plugin } from '@custom-elements-manifest/analyzer';
import type { Declaration } from './model.ts';

const themeFile = new URL('../../design-system/src/foundation/theme.ts', import.meta.url);

/** Every element with a `ThemeController` takes the attribute `theme`, which no field of its class stands for. */
export function themeAttributePlugin(): Plugin {
  const type = { text: themeNames().join(' | ') };
  return { name: 'theme-attribute', analyzePhase: (params) => addTheme(params, type) };
}

function addTheme({ ts, node, moduleDoc }: AnalyzePhaseParams, type: { text: string }): void {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'ThemeController') return;
  const element = ts.findAncestor(node, ts.isClassDeclaration)?.name?.text;
  const declarations = (moduleDoc.declarations ?? []) as Declaration[];
  const declaration = declarations.find(({ kind, name }) => kind === 'class' && name === element);
  if (!declaration || declaration.attributes?.some(({ name }) => name === 'theme')) return;
  const description = "Colours, type and size of its own; by default those of the page around it (`'host'`).";
  declaration.attributes = [...(declaration.attributes ?? []), { name: 'theme', type, description }];
}

/** The names as the design system lists them, each in quotes. */
function themeNames(): string[] {
  const list = /export const themes = \[([^\]]*)\]/.exec(readFileSync(themeFile, 'utf8'))?.[1] ?? '';
  return list.match(/'[\w-]+'/g) ?? [];
}
