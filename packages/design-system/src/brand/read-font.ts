import { BrandError } from './brand-error.js';

const example = `Name the font and what stands in for it: 'Source Sans 3', Calibri, sans-serif.`;

const quoted = /^(["'])(?:(?!\1)[^\\]|\\.)*\1$/;
const word = String.raw`-?[_a-z\u0080-\uffff][\w\u0080-\uffff-]*`;
const bareName = new RegExp(String.raw`^(?:${word}|--[\w-]*)(?:\s+${word})*$`, 'i');
const wholePage = /^(inherit|initial|unset|revert|revert-layer|default)$/i;

/** Looks like a name, were it not for a digit or a mark that CSS takes for something else. */
const nearlyName = /^[^()'",;{}]*[a-z][^()'",;{}]*$/i;
const withSize = /^[\d.]+(px|em|rem|pt|%)/i;

/**
 * A list of fonts as CSS writes it. Whether the fonts are there, only the page knows.
 *
 * @throws {BrandError} Where CSS would drop the list as a whole.
 */
export function readFont(written: string): string {
  const value = written.trim();
  const complain = (
    code: 'depends-on-page' | 'not-a-font' | 'font-needs-quotes',
    what: string,
    remedy: string,
  ) => new BrandError(code, '--mp-brand-font', written, what, remedy);
  if (/\b(var|env|attr)\(/i.test(value))
    throw complain(
      'depends-on-page',
      `“${value}” is another font on another page.`,
      'Give the names themselves, or what getComputedStyle(element).getPropertyValue() finds on the page.',
    );
  for (const name of namesIn(value)) {
    if (quoted.test(name) || (bareName.test(name) && !wholePage.test(name))) continue;
    if (nearlyName.test(name) && !withSize.test(name) && !wholePage.test(name))
      throw complain(
        'font-needs-quotes',
        `“${name}” is not a name without quotes, and CSS drops the whole list.`,
        `Write '${name}'.`,
      );
    throw complain('not-a-font', `“${name}” is not the name of a font.`, example);
  }
  return value;
}

/** The parts between commas that stand in no quotes. */
function namesIn(list: string): string[] {
  const parts = list.match(/(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^,"']|["'])+/g) ?? [''];
  const names = parts.map((name) => name.trim());
  return /(^|,)\s*(,|$)/.test(list) ? [...names, ''] : names;
}
