import { Agent, request, type IncomingMessage } from 'node:http';
import type { ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { pick, type Random } from './random.js';
import { site } from './server-process.js';

/** One draft of a reader, who sends it until there is an answer. */
export interface Sending {
  key: string;
  thread: string;
  body: string;
  parentId: string | null;
  /** Whether a reader has seen that it was stored, and under which id. */
  acknowledged: boolean;
  published: boolean;
  id: string | null;
}

const threads = ['/een', '/twee', '/drie'] as const;

/** Readers who write at the same time, each one reaction after the other. */
export class Readers {
  readonly count: number;
  readonly random: Random;
  /** Everything that was ever sent. */
  readonly sendings: Sending[] = [];
  /** Requests that were handed to the network whole and have no answer. */
  inFlight = 0;
  /** Answers that told of something stored. */
  acknowledged = 0;
  /** What no reader should ever see. */
  readonly faults: string[] = [];
  readonly #agent = new Agent({ keepAlive: true });
  readonly #unanswered: Sending[] = [];

  constructor(count: number, random: Random) {
    this.count = count;
    this.random = random;
  }

  /**
   * Writes and sends, first what has no answer yet, until `most` are written and answered. A reader gives up after
   * `patience` times in a row without an answer: the server is gone.
   */
  async write(address: string, { most = Infinity, patience = 0 } = {}): Promise<void> {
    const write = async () => {
      for (let left = patience; left >= 0;) {
        const sending = this.#unanswered.shift() ?? (this.sendings.length < most ? this.#draft() : null);
        if (!sending) return;
        left = (await this.#send(address, sending)) ? patience : left - 1;
      }
    };
    await Promise.all(Array.from({ length: this.count }, write));
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Every reader sends all once more, as after a reload. */
  repeatAll(address: string): Promise<void> {
    this.#unanswered.splice(0, Infinity, ...this.sendings);
    return this.write(address, { most: 0, patience: 50 });
  }

  #draft(): Sending {
    const number = this.sendings.length;
    const thread = pick(this.random, threads);
    const known = this.random() < 0.3 ? pick(this.random, this.sendings.slice(-200)) : undefined;
    // Only what is published can be answered.
    const parent = known?.published && known.thread === thread ? known.id : null;
    const sending = {
      ...{ key: `draft-${number}`, thread, body: `Reactie nummer ${number}.`, parentId: parent },
      ...{ acknowledged: false, published: false, id: null },
    };
    this.sendings.push(sending);
    return sending;
  }

  /** False when no whole answer came. */
  async #send(address: string, sending: Sending): Promise<boolean> {
    try {
      const { status, text } = await this.#ask(address, sending);
      if (status !== 201 && status !== 202) {
        this.faults.push(`${sending.key} was answered ${status}: ${text}`);
        return false;
      }
      const { id } = (JSON.parse(text) as ReactionReceipt).reaction;
      if (sending.id !== null && sending.id !== id) this.faults.push(`${sending.key} has two ids`);
      sending.id = id;
      sending.published = status === 201;
      return true;
    } catch {
      this.#unanswered.push(sending);
      return false;
    }
  }

  #ask(address: string, sending: Sending): Promise<{ status: number; text: string }> {
    const { key, thread, body, parentId } = sending;
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key, Origin: site };
    return new Promise((resolve, reject) => {
      let sent = false;
      const call = request(`${address}/v1/sites/default/reactions`, {
        method: 'POST',
        agent: this.#agent,
        headers,
      });
      call.once('finish', () => {
        sent = true;
        this.inFlight += 1;
      });
      call.once('close', () => {
        if (sent) this.inFlight -= 1;
        reject(new Error('no whole answer'));
      });
      call.once('error', reject);
      call.once('response', (answer: IncomingMessage) => {
        if (answer.statusCode === 201 || answer.statusCode === 202) {
          sending.acknowledged = true;
          this.acknowledged += 1;
        }
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.once('error', reject);
      });
      call.end(JSON.stringify({ thread, page: { url: `${site}${thread}` }, body, name: 'Noor', parentId }));
    });
  }
}
