import { tokenNames, type TokenName } from '../tokens/generated/token-names.js';
import css from '../tokens/generated/tokens.css?raw';

export interface VisibleToken {
  name: TokenName;
  /** What tokens.css says of it. */
  value: string;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
const root = sheet.cssRules[0] as CSSStyleRule;

/** What a page that links tokens.css reads. */
export function valueOf(name: TokenName): string {
  return root.style.getPropertyValue(name).trim();
}

/** The tokens of a group: `--mp-space-`. */
export function visibleTokens(group: string): VisibleToken[] {
  return tokenNames.filter((name) => name.startsWith(group)).map((name) => ({ name, value: valueOf(name) }));
}
