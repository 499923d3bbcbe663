import { limits } from './limits.js';

// Names that advertising and mailing tools add to links; two addresses that differ only in these are one page.
const trackingParameter =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi)$/i;

/** The key of the thread under a page: its path and query, without fragment and tracking parameters, cut at the limit. */
export function threadKeyOf(pageUrl: string | URL): string {
  const url = new URL(pageUrl);
  for (const name of [...url.searchParams.keys()])
    if (trackingParameter.test(name)) url.searchParams.delete(name);
  return (url.pathname + url.search).slice(0, limits.threadKey);
}
