// Names that advertising and mailing tools add to links; two addresses that differ only in these are one page.
const trackingParameter =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi)$/i;

/** Stands in for the site of relative addresses. */
const anySite = 'https://relative.invalid/';

/** Each address of a list is asked for several times, and to take it apart is dear. */
const known = new Map<string, string>();
const mostKnown = 5000;

/**
 * What two addresses of one page have in common. Scheme, fragment, tracking parameters, the order of parameters and
 * a slash at the end do not count. It is a key to compare, not an address to follow.
 */
export function urlIdentity(address: string): string {
  let identity = known.get(address);
  if (identity === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(address, (identity = identityOf(address)));
  }
  return identity;
}

function identityOf(address: string): string {
  const url = URL.parse(address, anySite);
  if (!url) return address;
  // Most addresses have no parameters, and to look for them is dear.
  if (url.search) {
    const { searchParams } = url;
    for (const name of [...searchParams.keys()]) if (trackingParameter.test(name)) searchParams.delete(name);
    searchParams.sort();
  }
  return url.host + url.pathname.replace(/\/+$/, '') + url.search;
}
