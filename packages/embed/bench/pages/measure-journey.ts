import type { Browser } from 'playwright';
import { loopbackContext } from '../loopback.ts';
import { fetchedBy, seenOn, watch, type Moment } from '../watch.ts';
import { costOfJourney, type JourneyCost } from './journey-cost.ts';
import { widgets } from './journey-pages.ts';

/** A slow line, as phones on a train have it, and a processor of a quarter of this one's speed. */
const line = { bytesPerSecond: 400_000 / 8, latencyMs: 150 };
const slowdown = 4;

/** Opens a page that brings the content of its widgets, or none of it, and looks on until it has come to rest. */
export async function measureJourney(
  browser: Browser,
  site: string,
  names: readonly string[],
  kind: 'empty' | 'served',
): Promise<JourneyCost> {
  const { context } = await loopbackContext(browser);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latencyMs,
    downloadThroughput: line.bytesPerSecond,
    uploadThroughput: line.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const moments = momentsOf(names, kind);
  await watch(page, moments);
  await page.goto(`${site}/pages/${kind}/${names.join('+')}`, { waitUntil: 'commit' });
  await seenOn(page, Object.keys(moments));
  await page.waitForLoadState('networkidle');
  const cost = costOfJourney(await seenOn(page, []), await fetchedBy(page));
  await context.close();
  return cost;
}

function momentsOf(names: readonly string[], kind: 'empty' | 'served'): Record<string, Moment> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const { visible, usable } = widgets[name]!;
      return [
        [`visible ${name}`, visible[kind]],
        ...usable.map((moment, index) => [`usable ${name} ${index}`, moment] as const),
      ];
    }),
  ) as Record<string, Moment>;
}
