import type { BodyNode } from '@meepraten/reactions-client/protocol';

/** Where a message links to, one host for each link; mail addresses are none. */
export function linkHosts(nodes: readonly BodyNode[]): string[] {
  const hosts: string[] = [];
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'a') hosts.push(new URL(node.href).hostname);
    else if (node.kind === 'text') hosts.push(...bareHosts(node.text));
    else if ('children' in node) waiting.push(...node.children);
  }
  return hosts.filter((host) => host !== '');
}

/** Addresses that stand in a text unlinked: readers copy them, and search engines read them. */
function bareHosts(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => /^\W{0,3}https?:\/\//i.test(word))
    .map((word) => word.slice(word.search(/https?:/i)))
    .flatMap((address) => (URL.canParse(address) ? [new URL(address).hostname] : []));
}
