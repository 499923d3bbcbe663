import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import type { Site } from '../storage/sites.js';

/** @throws {Refusal} `not_found` */
export function requireSite({ sites }: Pick<Services, 'sites'>, slug: string): Site {
  const site = sites.get(slug);
  if (!site) throw new Refusal('not_found', { detail: `There is no site "${slug.slice(0, 100)}" here.` });
  return site;
}

/** Whether an address lies under an origin that may embed the site. */
export function belongsTo({ origins }: Site, address: string): boolean {
  return URL.canParse(address) && origins.includes(new URL(address).origin);
}
