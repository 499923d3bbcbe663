import { defaultFormSettings, type FormSettings } from '@meepraten/reactions-client/protocol';

export const moderations = ['none', 'first', 'all'] as const;

/** What is held for approval: nothing, whoever has no approved reaction yet, or everything. */
export type Moderation = (typeof moderations)[number];

export const emailRules = ['optional', 'required', 'off'] as const;

export type EmailRule = (typeof emailRules)[number];

export const challengeRules = ['auto', 'always', 'off'] as const;

/** Of whom a proof of work is asked: of risky reactions, of all, or of none. */
export type ChallengeRule = (typeof challengeRules)[number];

export const threadRules = ['open', 'listed'] as const;

/** Whether a page gets its thread with its first reaction, or only from the owner. */
export type ThreadRule = (typeof threadRules)[number];

/** So many reactions of one visitor in so many seconds. */
export interface RateLimit {
  requests: number;
  seconds: number;
}

export interface Settings {
  /** Who may embed the `default` site: exact origins, such as `https://example.org`. */
  origins: readonly string[];
  threads: ThreadRule;
  moderation: Moderation;
  email: EmailRule;
  rateLimit: RateLimit | 'off';
  challenge: ChallengeRule;
  /** What readers may say of a reaction by one press. */
  emotes: readonly string[];
  /** Networks of the proxies whose word for a visitor's address is taken, such as `10.0.0.0/8`. */
  trustProxy: readonly string[];
}

export const defaultSettings: Readonly<Settings> = Object.freeze({
  origins: [],
  threads: 'open',
  moderation: 'first',
  email: 'optional',
  rateLimit: { requests: 5, seconds: 60 },
  challenge: 'auto',
  emotes: ['like'],
  trustProxy: [],
});

export const defaultDatabase = 'sqlite:./reactions.db';

/** What the forms of a server with these settings ask for. Without an address nobody can be notified. */
export function formSettings({ email }: Pick<Settings, 'email'>): FormSettings {
  return { ...defaultFormSettings, email, subscribe: email !== 'off' };
}

/** Settings that contradict each other, said in one line, or null. */
export function contradiction({ email, moderation }: Pick<Settings, 'email' | 'moderation'>): string | null {
  return email === 'off' && moderation === 'first'
    ? 'email off and moderation first exclude each other (who is known is told by the e-mail address): choose moderation all or none.'
    : null;
}

/** `https://example.org` for anything that names that origin and nothing more, else null. */
export function exactOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { origin, protocol } = new URL(text);
  const web = protocol === 'https:' || protocol === 'http:';
  return web && (text === origin || text === `${origin}/`) ? origin : null;
}
