import { domainToUnicode } from 'node:url';
import { withoutHiddenMarks } from './hidden-marks.js';

/**
 * The host a link really leads to, as computers write it, where its text could make a reader believe another one:
 * because it names another, or because it names this one in letters that pass for others. Else null.
 */
export function hostBehind(text: string, href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { hostname } = new URL(href);
  const named = hostsNamedIn(text);
  if (hostname === '' || named.length === 0) return null;
  const honest = named.every((host) => bare(host) === bare(hostname)) && !passesForAnother(hostname);
  return honest ? null : hostname;
}

// Full stops of other scripts, which browsers take for the dots of a host.
const dots = /[\u3002\uff0e\uff61]/g;

const hostShape = /^(?:[^.]+\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$|^\d+(?:\.\d+){3}$/iu;

/** The words of a text that look like hosts, wherever they stand in it, as browsers would understand them. */
function hostsNamedIn(text: string): string[] {
  return withoutHiddenMarks(text)
    .normalize('NFKC')
    .replace(dots, '.')
    .split(/[^\p{L}\p{M}\p{N}.-]+/u)
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ''))
    .filter((word) => hostShape.test(word))
    .map((word) => (URL.canParse(`https://${word}`) ? new URL(`https://${word}`).hostname : word));
}

// Latin as the languages of Europe write it; the dotless i and its like are mostly seen in forgeries.
const plainLabel = /^[a-z0-9\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u017e-]*$/u;

/**
 * Whether a host's name can be taken for another: letters of another script beside Latin ones or under a Latin
 * ending. A simple form of what browsers do: https://chromium.googlesource.com/chromium/src/+/main/docs/idn.md
 */
function passesForAnother(hostname: string): boolean {
  const labels = domainToUnicode(hostname).split('.');
  const foreign = labels.filter((label) => !plainLabel.test(label));
  const ending = labels.at(-1) ?? '';
  return foreign.length > 0 && (!foreign.includes(ending) || foreign.some((label) => /[a-z]/.test(label)));
}

function bare(host: string): string {
  return host.replace(/^www\./, '').replace(/\.$/, '');
}
