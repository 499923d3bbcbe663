import type { AnalyzePhaseParams, Plugin } from '@custom-elements-manifest/analyzer';

/** The values that a type of words allows, by the type's name as the classes spell it. */
export class ValueLists {
  readonly #constants = new Map<string, string[]>();
  readonly #types = new Map<string, string>();

  /** @returns the words that this type allows; none where it allows any, or is declared elsewhere. */
  of(type: string, seen: readonly string[] = []): string[] {
    const members = type.split('|').map((member) => member.trim());
    return [...new Set(members.flatMap((member) => this.#membersOf(member, seen)))].filter(Boolean);
  }

  #membersOf(member: string, seen: readonly string[]): string[] {
    const word = /^'([^']*)'$/.exec(member)?.[1];
    if (word !== undefined) return [word];
    const list = /^\(typeof (\w+)\)\[number\]$/.exec(member)?.[1];
    if (list) return this.#constants.get(list) ?? [];
    const alias = this.#types.get(member);
    return alias === undefined || seen.includes(member) ? [] : this.of(alias, [...seen, member]);
  }

  /** Remembers what a node of the source tells: `const sizes = ['s', 'm'] as const` or `type Size = …`. */
  note({ ts, node }: Pick<AnalyzePhaseParams, 'ts' | 'node'>): void {
    if (ts.isTypeAliasDeclaration(node))
      this.#types.set(node.name.text, node.type.getText().replace(/^\|\s*/, ''));
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isIdentifier(node.name)) return;
    const { initializer } = node;
    const list = ts.isAsExpression(initializer) ? initializer.expression : initializer;
    if (!ts.isArrayLiteralExpression(list)) return;
    const words = list.elements.filter((element) => ts.isStringLiteral(element));
    if (words.length === list.elements.length)
      this.#constants.set(
        node.name.text,
        words.map(({ text }) => text),
      );
  }
}

/** Fills the lists while the analyzer walks through the sources. */
export function valueListsPlugin(lists: ValueLists): Plugin {
  return { name: 'value-lists', analyzePhase: (params) => lists.note(params) };
}
