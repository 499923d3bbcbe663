import type { Plugin, TokenNormalized } from '@terrazzo/cli';

type Theme = 'light' | 'dark';

interface OklchColor {
  components: [number, number, number];
  alpha?: number;
}

function oklch(token: TokenNormalized | undefined, id: string): string {
  const color = token?.$value as unknown as OklchColor | undefined;
  if (!color) throw new Error(`src/tokens: ${id} has no value in one of the themes.`);
  return `oklch(${color.components.join(' ')})`;
}

/**
 * The colour roles of the light and the dark theme as one style module for shadow roots. A role reads the public
 * variable first, so a page can override it; `light-dark()` picks by the element's `color-scheme`.
 */
export function themeModule({ filename }: { filename: string }): Plugin {
  return {
    name: 'meepraten-theme-module',
    build({ resolver, outputFile }) {
      const [light, dark] = (['light', 'dark'] satisfies Theme[]).map((theme) => resolver.apply({ theme }));
      const roles = Object.keys(light ?? {}).filter((id) => id.startsWith('color.'));
      const declarations = roles.map((id) => {
        const role = id.slice('color.'.length);
        return `    --_${role}: var(--mp-color-${role}, light-dark(${oklch(light?.[id], id)}, ${oklch(dark?.[id], id)}));`;
      });
      outputFile(
        filename,
        [
          "import { css } from 'lit';",
          '',
          '/** Made from src/tokens/*.tokens.json by `npm run tokens`: the colours of the light and dark themes. */',
          'export const themeColors = css`',
          '  :host(:state(themed)) {',
          ...declarations,
          '  }',
          '`;',
          '',
        ].join('\n'),
      );
    },
  };
}

/** One DTCG file with every value resolved, a group for each theme, as design tools read it. */
export function designToolTokens({ filename }: { filename: string }): Plugin {
  return {
    name: 'meepraten-design-tool-tokens',
    build({ resolver, outputFile }) {
      const tree: Record<string, unknown> = {};
      for (const theme of ['light', 'dark'] satisfies Theme[]) {
        for (const [id, token] of Object.entries(resolver.apply({ theme }))) {
          if (id.startsWith('palette.')) continue;
          place(tree, (id.startsWith('color.') ? `theme.${theme}.${id}` : id).split('.'), token);
        }
      }
      outputFile(filename, JSON.stringify(tree, null, 2) + '\n');
    },
  };
}

function place(tree: Record<string, unknown>, path: string[], token: TokenNormalized): void {
  const [name = '', ...rest] = path;
  if (rest.length > 0) {
    place((tree[name] ??= {}) as Record<string, unknown>, rest, token);
    return;
  }
  const { $type, $value, $description } = token;
  tree[name] = { $type, $value, ...($description ? { $description } : {}) };
}
