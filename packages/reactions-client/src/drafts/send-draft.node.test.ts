import { describe, expect, it } from 'vitest';
import type { Submission } from '../client.js';
import { emptyDraft, type ReactionRequest } from '../protocol/draft.js';
import { ReactionsError } from '../reactions-error.js';
import { sendDraft } from './send-draft.js';

const request = (body: string): ReactionRequest => ({
  thread: '/t',
  page: { url: 'https://site.nl/t', title: 'T' },
  body,
  name: 'Bo',
});

const submission = { status: 'published', receipt: {} } as Submission;

/** What a service was sent when it answers so, one after another, and what was frozen at the end. */
async function send(answers: (Submission | ReactionsError)[], { now, sent }: { now: string; sent?: string }) {
  const bodies: string[] = [];
  let frozen: ReactionRequest | null = null;
  const kept = { draft: emptyDraft, key: 'k', sent: sent === undefined ? null : request(sent) };
  const result = await sendDraft({
    kept,
    request: request(now),
    freeze: (next) => (frozen = next),
    client: {
      list: () => Promise.reject(new Error('not asked')),
      submit: ({ body }) => {
        bodies.push(body);
        const answer = answers.shift()!;
        return answer instanceof ReactionsError ? Promise.reject(answer) : Promise.resolve(answer);
      },
    },
  }).catch((failure: unknown) => failure);
  return { bodies, frozen: (frozen as ReactionRequest | null)?.body ?? null, result };
}

const lost = () => new ReactionsError('timeout', '', { maybeStored: true });

describe('sendDraft', () => {
  it('sends what is asked', async () => {
    const { bodies, result } = await send([submission], { now: 'een' });
    expect(bodies).toEqual(['een']);
    expect(result).toMatchObject({ status: 'published', isEarlierText: false });
  });

  it('freezes a request whose answer is lost', async () => {
    expect(await send([lost()], { now: 'een' })).toMatchObject({ frozen: 'een' });
  });

  it('frees the key when the request was refused', async () => {
    const { frozen } = await send([new ReactionsError('rate-limited', '')], { now: 'een' });
    expect(frozen).toBe(null);
  });

  it('repeats the frozen request before another text', async () => {
    const { bodies, result } = await send([submission], { now: 'twee', sent: 'een' });
    expect(bodies).toEqual(['een']);
    expect(result).toMatchObject({ isEarlierText: true });
  });

  it('takes other line ends and blanks around a name for the same text', async () => {
    const { result } = await send([submission], { now: 'a\r\nb', sent: 'a\nb' });
    expect(result).toMatchObject({ isEarlierText: false });
  });

  it('sends the present text when the frozen one turns out to be refused', async () => {
    const { bodies, result } = await send([new ReactionsError('invalid', ''), submission], {
      now: 'twee',
      sent: 'een',
    });
    expect(bodies).toEqual(['een', 'twee']);
    expect(result).toMatchObject({ isEarlierText: false });
  });
});
