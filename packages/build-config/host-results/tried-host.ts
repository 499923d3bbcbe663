/** What a test says of the host that it tries. */
export interface TriedHost {
  name: string;
  /** What it stands for, such as 'Bootstrap 5.3.9'. */
  on?: string;
  /** What the passing test proves to be missing there, in the words of the demo's index: in Dutch. */
  lacks?: string;
  /** Why nothing works there, which the passing test proves; in Dutch too. */
  unsupported?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    host?: TriedHost;
  }
}

/** Options of tests that try a host: what they come to is what the demo's index says of it. */
export function tries(host: TriedHost): { meta: { host: TriedHost } } {
  return { meta: { host } };
}
