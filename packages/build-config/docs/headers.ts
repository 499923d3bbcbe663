import type { Fault, Snippet } from './document.ts';

const directives = new Set(
  `base-uri child-src connect-src default-src font-src form-action frame-ancestors frame-src img-src manifest-src
  media-src object-src require-trusted-types-for script-src script-src-elem style-src style-src-elem trusted-types
  worker-src`.split(/\s+/),
);

/** Lines that are no headers, and policies with a directive that no browser knows. */
export function faultsOfHeaders({ path, line, code }: Snippet): Fault[] {
  const faults: Fault[] = [];
  let name = '';
  for (const [index, text] of code.trimEnd().split('\n').entries()) {
    const [, header, rest] = /^([\w-]+):(?: |$)(.*)$/.exec(text) ?? [];
    if (header) name = header.toLowerCase();
    const value = rest ?? text;
    const say = (message: string) => faults.push({ path, line: line + index, message });
    if (!header && !/^\s/.test(text))
      say('this is no header, and does not go on with one: begin it with a space');
    else if (name === 'content-security-policy')
      for (const directive of value.split(';').map((part) => part.trim().split(/\s+/)[0] ?? ''))
        if (directive && !directives.has(directive))
          say(`${directive} is no directive: end each with a semicolon`);
  }
  return faults;
}
