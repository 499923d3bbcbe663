import { brandThemes } from '../tokens/generated/brand-themes.js';
import { BrandError } from './brand-error.js';
import { contrastOf, fromOklch, luminance, onScreen, toHex, toOklch, type Light } from './color-math.js';
import { readColor } from './read-color.js';
import { readFont } from './read-font.js';
import { rolePairs, type Role } from './role-pairs.js';

/** Themes as they look; `contrast` is two, for it follows the light or dark of the system. */
export type BrandTheme = keyof typeof brandThemes;

export interface Brand {
  /** Logo colour: `--mp-brand-color`. */
  readonly color?: string | undefined;
  /** Fonts: `--mp-brand-font`. */
  readonly font?: string | undefined;
  /** Roles that the page chooses itself: `--mp-color-accent` and so on. In `contrast` they do not count. */
  readonly roles?: Readonly<Partial<Record<Role, string>>> | undefined;
  /** Themes that the page uses; all by default. */
  readonly themes?: readonly BrandTheme[] | undefined;
}

export interface RoleContrast {
  readonly role: Role;
  readonly on: Role;
  readonly ratio: number;
  /** What WCAG, or for `contrast` our own rule, asks. */
  readonly least: number;
}

export interface ThemeReport {
  readonly theme: BrandTheme;
  /** Whether the logo colour is there as it is; else it was darkened or lightened until it can be read. */
  readonly keepsColor: boolean;
  /** Each role as `#rrggbb`. */
  readonly roles: Readonly<Record<Role, string>>;
  readonly contrasts: readonly RoleContrast[];
}

/** Themes in the order in which the tokens tell of them. */
export const brandThemeNames = Object.keys(brandThemes) as BrandTheme[];

/**
 * What becomes of a brand in each theme: the colour of every role, and how well each stands out. Knows no page, so it
 * runs in a build as well.
 *
 * @throws {BrandError} Where a colour or a font is none, or a role that the page chooses cannot be read.
 */
export function checkBrand({ color, font, roles = {}, themes = brandThemeNames }: Brand): ThemeReport[] {
  const logo = color === undefined ? undefined : readColor(color, '--mp-brand-color');
  if (font !== undefined) readFont(font);
  const chosen = Object.entries(roles).map(
    ([role, value]) => [role as Role, readColor(value, `--mp-color-${role}`)] as const,
  );
  return themes.map((theme) => {
    const isStrong = theme.startsWith('contrast');
    const report = reportOf(theme, logo, new Map(isStrong ? [] : chosen));
    for (const pair of report.contrasts) if (!isStrong) assertReadable(pair, theme, roles);
    return report;
  });
}

function reportOf(theme: BrandTheme, logo: Light | undefined, chosen: ReadonlyMap<Role, Light>): ThemeReport {
  const { colors, following } = brandThemes[theme];
  const fitted = logo && fit(logo, theme);
  const lights = Object.fromEntries(
    (Object.keys(colors) as Role[]).map((role) => {
      const follows = (following as readonly Role[]).includes(role);
      return [role, chosen.get(role) ?? (follows && fitted ? fitted : fromOklch(colors[role]))];
    }),
  ) as Record<Role, Light>;
  return {
    theme,
    keepsColor: logo !== undefined && fitted !== undefined && toHex(fitted) === toHex(logo),
    roles: Object.fromEntries(
      Object.entries(lights).map(([role, light]) => [role, toHex(light)]),
    ) as ThemeReport['roles'],
    contrasts: rolePairs(theme.startsWith('contrast') ? 'contrast' : 'plain').map(([role, on, least]) => ({
      role,
      on,
      least,
      ratio: contrastOf(lights[role], lights[on]),
    })),
  };
}

/** As the style sheets do it: darker at the same hue, or lighter and no more vivid than a screen can show. */
function fit(logo: Light, theme: BrandTheme): Light {
  const { limits } = brandThemes[theme];
  if ('maxLuminance' in limits) {
    const scale = Math.min(1, limits.maxLuminance / luminance(logo));
    return onScreen([logo[0] * scale, logo[1] * scale, logo[2] * scale]);
  }
  const [lightness, chroma, hue] = toOklch(logo);
  return onScreen(
    fromOklch([Math.max(lightness, limits.minLightness), Math.min(chroma, limits.maxChroma), hue]),
  );
}

/** Only a role that the page chose can fail here: what follows the logo is fitted, and the rest is ours. */
function assertReadable(
  { role, on, ratio, least }: RoleContrast,
  theme: BrandTheme,
  chosen: NonNullable<Brand['roles']>,
): void {
  const culprit = chosen[role] === undefined ? on : role;
  const value = chosen[culprit];
  if (ratio >= least || value === undefined) return;
  throw new BrandError(
    'too-little-contrast',
    `--mp-color-${culprit}`,
    value,
    `${role} on ${on} has a contrast of ${ratio.toFixed(2)} in the ${theme} theme, and ${least} is the least.`,
    'Choose another colour, or set --mp-brand-color instead: it is fitted to each theme.',
  );
}
