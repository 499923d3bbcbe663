import { createHash } from 'node:crypto';
import type { Integrity } from '../build/integrity.ts';

export interface Choice {
  /** Where the files are, ending in a slash. */
  readonly base: string;
  /** Where reactions go. */
  readonly server?: string;
  /** Everything in `meepraten.all.js`, else each widget's code when it is needed. */
  readonly inOneFile?: boolean;
}

/**
 * The tags that put this very version on a page, and the policy it needs: nothing but these files, byte for byte.
 *
 * A browser that does not know `integrity` of an import map leaves the files behind the loader unchecked; the policy
 * then trusts their origin, as it does without.
 */
export function tags(choice: Choice, { files }: Integrity): string {
  const { base, server, inOneFile = false } = choice;
  const script = inOneFile ? 'meepraten.all.js' : 'meepraten.js';
  const checked = (name: string) => `integrity="${files[name]}" crossorigin`;
  const map = inOneFile ? undefined : importMap(base, files);
  const lines = [
    map && `<script type="importmap">${map}</script>`,
    `<link rel="stylesheet" href="${base}meepraten.css" ${checked('meepraten.css')} />`,
    `<script type="module" src="${base}${script}" ${checked(script)}${server ? ` data-server="${server}"` : ''}></script>`,
  ];
  const origin = originOf(base);
  const scripts = map ? `${origin} '${sha256(map)}'` : `'${files[script]}'`;
  const policy = [
    `script-src ${scripts}`,
    `style-src ${origin}`,
    `connect-src ${server ? originOf(server) : "'self'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types meepraten',
  ];
  return `${lines.filter(Boolean).join('\n')}\n\nContent-Security-Policy: ${policy.join('; ')}`;
}

/** Names every file that the loader may fetch: https://html.spec.whatwg.org/#import-map-integrity. */
function importMap(base: string, files: Integrity['files']): string {
  const chunks = Object.entries(files).filter(([name]) => name.startsWith('chunks/'));
  return JSON.stringify({ integrity: Object.fromEntries(chunks.map(([name, hash]) => [base + name, hash])) });
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "'self'";
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
