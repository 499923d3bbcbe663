import type { BodyNode } from '@meepraten/reactions-client/protocol';
import type { Services } from '../services.js';
import { isKnown } from '../storage/contacts.js';
import { countByVisitor, countInThread } from '../storage/pace.js';
import { hostsSeen, recentPrints, type Traces } from '../storage/traces.js';
import type { Site } from '../storage/sites.js';
import { recentTags } from '../storage/visitor-tags.js';
import type { Submission } from '../submission/submission.js';
import { plainText } from '../text/plain-text.js';
import type { Evidence } from './evidence.js';
import { linkHosts } from './link-hosts.js';
import { resemblance, textPrint } from './text-print.js';

const hour = 60 * 60 * 1000;

/** Times the limit of one visitor that are usual from one place in an hour, and in one thread in the limit's time. */
const usual = { byVisitor: 4, inThread: 6 };

interface Gathered {
  evidence: Evidence;
  traces: Traces;
}

/** Collects what the phases look at; reads only. */
export async function gatherEvidence(
  services: Services,
  submission: Submission,
  { body, proof }: Readonly<{ body: readonly BodyNode[]; proof: Evidence['proof'] }>,
): Promise<Gathered> {
  const { database, keys, settings, words } = services;
  const { site, draft, trapped = false, formAge = null } = submission;
  const text = plainText(body);
  const traces = { print: textPrint(keys.textPrint, text), hosts: linkHosts(body) };
  const email = settings.email === 'off' ? '' : draft.email;
  const evidence: Evidence = {
    moderation: settings.moderation,
    known: email !== '' && (await isKnown(database, { siteId: site.id, email, keys })),
    text,
    source: draft.body,
    name: draft.name,
    website: draft.website,
    trapped,
    formAge,
    pace: await readPace(services, submission),
    linkHosts: traces.hosts,
    newHosts: await newHosts(services, site, traces.hosts),
    resemblance: await readResemblance(services, submission, traces.print),
    words,
    proof,
    challenge: settings.challenge,
  };
  return { evidence, traces };
}

async function newHosts({ database }: Services, site: Site, hosts: readonly string[]): Promise<string[]> {
  const seen = await hostsSeen(database, { siteId: site.id, hosts });
  const own = new Set(site.origins.map((origin) => new URL(origin).hostname));
  return hosts.filter((host) => !seen.has(host) && !own.has(host));
}

async function readResemblance(
  { database, now }: Services,
  { site, changes }: Submission,
  print: string,
): Promise<number> {
  if (print === '') return 0;
  const prints = await recentPrints(database, { siteId: site.id, now: now(), except: changes ?? null });
  return Math.max(0, ...prints.map((other) => resemblance(print, other)));
}

async function readPace(
  { database, settings: { rateLimit }, now }: Services,
  { site, thread, address }: Submission,
): Promise<Evidence['pace']> {
  if (rateLimit === 'off') return null;
  const { requests, seconds } = rateLimit;
  const tags = await recentTags(database, { address, now: now() });
  const hourAgo = now() - Math.max(hour, seconds * 1000);
  return {
    byVisitor: {
      count: await countByVisitor(database, { tags, since: hourAgo }),
      usual: requests * usual.byVisitor,
    },
    inThread: {
      count: await countInThread(database, { siteId: site.id, thread, since: now() - seconds * 1000 }),
      usual: requests * usual.inThread,
    },
  };
}
