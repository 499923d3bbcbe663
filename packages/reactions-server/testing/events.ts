import type { ThreadEvent } from '@meepraten/reactions-client/protocol';
import { expect, onTestFinished } from 'vitest';
import { key, type Api } from './api.js';

export interface Told {
  event: string;
  id: string;
  data: ThreadEvent;
}

type Asker = Pick<Api, 'ask'>;

export const eventsPath = (query: Record<string, string> = {}) =>
  `/v1/sites/default/events?${new URLSearchParams({ thread: key, ...query })}`;

/** Follows the thread of the tests as a browser does: what it was told, and the next of it. */
export async function follow(
  { ask }: Asker,
  query: Record<string, string> = {},
  options: Parameters<Api['ask']>[1] = {},
) {
  const answer = await ask(eventsPath(query), options);
  expect(answer.status, answer.ok ? '' : await answer.clone().text()).to.equal(200);
  const reader = (answer.body as ReadableStream<BufferSource>)
    .pipeThrough(new TextDecoderStream())
    .getReader();
  const leave = () => reader.cancel();
  onTestFinished(leave);
  let text = '';

  /** The next block of lines, or null when the server has ended it. */
  async function nextBlock(): Promise<string | null> {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        return block;
      }
      const { done, value } = await reader.read();
      if (done) return null;
      text += value;
    }
  }

  return {
    answer,
    leave,
    nextBlock,
    /** The next events, past what only keeps the connection alive. */
    async next(count = 1): Promise<Told[]> {
      const told: Told[] = [];
      while (told.length < count) {
        const block = await nextBlock();
        if (block === null) throw new Error(`ended after ${told.length} events of ${count}`);
        const data = field(block, 'data');
        if (data === '') continue;
        const event = JSON.parse(data) as ThreadEvent;
        told.push({ event: field(block, 'event'), id: field(block, 'id'), data: event });
      }
      return told;
    },
  };
}

function field(block: string, name: string): string {
  return new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
}
