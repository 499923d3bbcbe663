import type { DeviceOptions } from '../device/device-value.js';
import { randomToken } from '../drafts/idempotency-key.js';
import { DeviceList, type SitePlace } from './device-list.js';

interface Act {
  /** `token`, or the id of a reaction. */
  id: string;
  /** The actor's token, or the kinds of emote that this reader gave. */
  values: string[];
}

/**
 * Who likes and reports, as far as a site can tell one reader from another: random bits, made on this device at the
 * first act. Which reactions were liked is kept beside them, as the server does not tell.
 */
export class Actor {
  readonly #acts: DeviceList<Act>;

  constructor(place: SitePlace, options?: DeviceOptions) {
    this.#acts = new DeviceList('actor', place, isAct, options);
  }

  /** Made at the first call. */
  get token(): string {
    const [known] = this.#acts.get('token')?.values ?? [];
    if (known !== undefined) return known;
    const token = randomToken();
    this.#acts.put({ id: 'token', values: [token] });
    return token;
  }

  /** Ids of the reactions that this reader gave an emote of a kind. */
  given(kind: string): Set<string> {
    return new Set(this.#acts.read().flatMap(({ id, values }) => (values.includes(kind) ? id : [])));
  }

  /** Notes that an emote was given or taken back. */
  note(id: string, kind: string, isGiven: boolean): void {
    const others = (this.#acts.get(id)?.values ?? []).filter((one) => one !== kind);
    const values = isGiven ? [...others, kind] : others;
    if (values.length > 0) this.#acts.put({ id, values });
    else this.#acts.remove(id);
  }
}

function isAct({ values }: Partial<Act>): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}
