import { LRUCache } from 'lru-cache';

/** Characters of JSON, most of them a byte each: some hundreds of pages. */
const usualRoom = 16 * 2 ** 20;

/**
 * The answers that were asked for last, by their tag. A tag is made of all that shapes an answer, so that what is kept
 * under it stays true; and who asks for a page that is being made waits for that one, as the many do who open it at once.
 */
export class AnswerCache {
  readonly #texts: LRUCache<string, string, () => Promise<string>>;

  /** @param room characters that are kept at most */
  constructor({ room = usualRoom } = {}) {
    this.#texts = new LRUCache({
      maxSize: room,
      sizeCalculation: (text) => text.length,
      fetchMethod: (_tag, _stale, { context: make }) => make(),
    });
  }

  /** @throws what making it throws; the next who asks tries again */
  async of(tag: string, make: () => Promise<string>): Promise<string> {
    return (await this.#texts.fetch(tag, { context: make })) ?? make();
  }
}
