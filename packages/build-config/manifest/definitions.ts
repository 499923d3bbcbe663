import type { AnalyzePhaseParams, Plugin } from '@custom-elements-manifest/analyzer';

/** Teaches the analyzer that `defineOnce('mp-button', Button)` registers an element. */
export function definitionsPlugin(): Plugin {
  return { name: 'definitions', analyzePhase: addDefinition };
}

function addDefinition({ ts, node, moduleDoc }: AnalyzePhaseParams): void {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineOnce') return;
  const [tag, element] = node.arguments;
  if (!tag || !ts.isStringLiteral(tag) || !element || !ts.isIdentifier(element)) return;
  // The class is found by its name, which is unique in a package.
  const declaration = { name: element.text, module: moduleDoc.path ?? '' };
  (moduleDoc.exports ??= []).push({ kind: 'custom-element-definition', name: tag.text, declaration });
}
