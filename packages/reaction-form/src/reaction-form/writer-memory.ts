import { DeviceValue, type ReactionDraft } from '@meepraten/reactions-client';

export type Writer = Pick<ReactionDraft, 'name' | 'email' | 'website'>;

// Whoever wrote a reaction on this page need not type a name again for the next. Gone with the page.
const writers = new Map<string, Writer>();

export function rememberWriter(server: string, { name, email, website }: Writer): void {
  writers.set(server, { name, email, website });
}

export function recallWriter(server: string): Writer | undefined {
  return writers.get(server);
}

/** Where the device keeps who writes on this site, for those who have asked for it: see `KnownWriter`. */
export const keptWriter = new DeviceValue('meepraten:writer');
