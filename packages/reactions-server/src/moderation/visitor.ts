import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import ipaddr from 'ipaddr.js';

/**
 * Who counts as one visitor for the moment: an IPv4 address, or the /64 network of an IPv6 one, because a single
 * subscriber has all of that.
 */
export function visitorOf(address: string | undefined): string {
  const parsed = parse(address);
  if (!parsed) return address || 'unknown';
  return parsed instanceof ipaddr.IPv6 ? network(parsed) : parsed.toString();
}

/** Tells visitors apart without keeping their addresses: by HMACs under a key that dies with the process. */
export function visitorMarks(): (address: string | undefined) => string {
  const key = createSecretKey(randomBytes(32));
  return (address) => createHmac('sha256', key).update(visitorOf(address)).digest('base64');
}

/** The network that a stored tag is made from: /24 for IPv4, /64 for IPv6. Null where there is no address. */
export function networkOf(address: string | undefined): string | null {
  const parsed = parse(address);
  if (!parsed) return null;
  return parsed instanceof ipaddr.IPv6 ? network(parsed) : `${parsed.octets.slice(0, 3).join('.')}.0/24`;
}

/** An IPv4 address that is written as an IPv6 one is the IPv4 address. */
function parse(address: string | undefined): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const plain = address?.replace(/%.*$/, '') ?? '';
  return ipaddr.isValid(plain) ? ipaddr.process(plain) : null;
}

function network({ parts }: ipaddr.IPv6): string {
  return `${parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
