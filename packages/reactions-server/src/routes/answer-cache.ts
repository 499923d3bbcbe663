import { LRUCache } from 'lru-cache';

/** Bytes: more than a hundred pages. */
const usualRoom = 8 * 2 ** 20;

/** An answer as it is sent. */
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The answers that were asked for last, by their tag. A tag is made of all that shapes an answer, so that what is kept
 * under it stays true; and who asks for a page that is being made waits for that one, as the many do who open it at once.
 *
 * They are kept as bytes: a text would be turned into these for each who asks, and all of them be held until they are sent.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, Bytes, () => Promise<string>>;

  /** @param room bytes that are kept at most */
  constructor({ room = usualRoom } = {}) {
    this.#answers = new LRUCache({
      maxSize: room,
      sizeCalculation: ({ byteLength }) => byteLength,
      fetchMethod: (_tag, _stale, { context: make }) => encoded(make),
    });
  }

  /** @throws what making it throws; the next who asks tries again */
  async of(tag: string, make: () => Promise<string>): Promise<Bytes> {
    return (await this.#answers.fetch(tag, { context: make })) ?? encoded(make);
  }
}

const encoder = new TextEncoder();

async function encoded(make: () => Promise<string>): Promise<Bytes> {
  return encoder.encode(await make());
}
