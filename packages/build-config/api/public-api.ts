import { publicPackages, type WorkspacePackage } from '../workspace.ts';
import type { Manifest } from '../manifest/model.ts';
import { elementFacts } from './element-facts.ts';
import { entryFacts } from './entry-facts.ts';
import { merged, sorted, type Facts, type PublicApi } from './facts.ts';
import { readJson, relatedJsonFacts, routeFacts, tokenFacts } from './other-facts.ts';

/** What the built packages promise. */
export async function publicApi(): Promise<PublicApi> {
  const packages = publicPackages();
  const entries = entryFacts(packages);
  const all = packages.map(async (each): Promise<[string, Facts]> => {
    const { name } = each.manifest;
    return [name, sorted(merged([entries.get(name) ?? {}, ...(await ownFacts(each))]))];
  });
  return Object.fromEntries(await Promise.all(all));
}

/** What is told elsewhere than by declarations. */
async function ownFacts(each: WorkspacePackage): Promise<Facts[]> {
  const { folder, manifest } = each;
  const elements = manifest.customElements
    ? [elementFacts(readJson(folder, manifest.customElements) as Manifest)]
    : [];
  const tokens = manifest.exports?.['./tokens.json'];
  return [
    ...elements,
    ...(typeof tokens === 'string' ? [tokenFacts(readJson(folder, tokens))] : []),
    ...(manifest.name.endsWith('/reactions-server') ? [await routeFacts(each)] : []),
    ...(manifest.name.endsWith('/related-reads') ? [await relatedJsonFacts(each)] : []),
  ];
}
