import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/**
 * The networks of proxies that an owner trusts.
 * @throws {Error} for what is no network, and for one that holds everybody; the message is one line
 */
export function readProxies(texts: readonly string[]): Network[] {
  return texts.map(readNetwork);
}

function readNetwork(text: string): Network {
  const advice = `name the network of your proxy, for example 127.0.0.1 or 10.0.0.0/8`;
  if (!ipaddr.isValid(text) && !ipaddr.isValidCIDR(text))
    throw new Error(`trust-proxy takes an address or a network and not "${text}": ${advice}.`);
  const [address, length] = ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : wholeAddress(text);
  const network = unmapped(address, length);
  if (network[1] === 0)
    throw new Error(`trust-proxy ${text} would believe every sender whatever address it claims: ${advice}.`);
  return network;
}

function wholeAddress(text: string): Network {
  const address = ipaddr.parse(text);
  return [address, address instanceof ipaddr.IPv4 ? 32 : 128];
}

const mappedBits = 96;

/** A network of IPv4 addresses written as IPv6 ones is that of the IPv4 addresses; `::ffff:0:0/96` is all of them. */
function unmapped(address: Address, length: number): Network {
  const mapped = address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() && length >= mappedBits;
  return mapped ? [address.toIPv4Address(), length - mappedBits] : [address, length];
}

interface Hops {
  /** As the socket knows it. */
  socket: string | undefined;
  /** `X-Forwarded-For` and `Forwarded` (RFC 7239), as they came. */
  forwardedFor: string | undefined;
  forwarded: string | undefined;
}

/**
 * The address of whoever sent a request: the last one, from the socket on, that is no trusted proxy. Everything
 * before that one is hearsay. Where the two headers tell different things, neither is believed: a proxy writes one
 * of them, and the other may be the visitor's.
 */
export function visitorAddress(
  { socket, forwardedFor, forwarded }: Hops,
  proxies: readonly Network[],
): string | undefined {
  const told = [forwardedFor && forwardedFor.split(','), forwarded && forOf(forwarded)]
    .filter((hops) => hops !== undefined && hops !== '')
    .map((hops) => lastUntrusted([...(hops as string[]), socket ?? ''], proxies));
  const [first = socket, second = first] = told;
  return first === second ? first : socket;
}

function lastUntrusted(hops: readonly string[], proxies: readonly Network[]): string | undefined {
  let known: string | undefined;
  for (const hop of hops.toReversed()) {
    const address = addressOfHop(hop);
    // Something that is no address: whoever stands before it cannot be told.
    if (!address) return known;
    known = address.toString();
    if (!proxies.some((network) => isWithin(address, network))) return known;
  }
  return known;
}

function isWithin(address: Address, [network, length]: Network): boolean {
  return address.kind() === network.kind() && address.match(network, length);
}

/** The `for` of each hop of a `Forwarded` header. */
function forOf(header: string): string[] {
  return header.split(',').map((hop) => /(?:^|;)\s*for="?([^";]*)"?/i.exec(hop)?.[1] ?? '');
}

/** An address that may stand in brackets and bear a port. */
function addressOfHop(hop: string): Address | null {
  const text = hop.trim().replace(/%.*$/, '');
  const plain = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const strict = ipaddr.IPv4.isValidFourPartDecimal(plain) || ipaddr.IPv6.isValid(plain);
  return strict ? ipaddr.process(plain) : null;
}
