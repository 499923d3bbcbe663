import { describe, expect, it } from 'vitest';
import type { ReactionActs } from '../acts.js';
import type { Submission } from '../client.js';
import { emptyDraft, type ReactionRequest } from '../protocol/draft.js';
import type { OwnReaction } from '../protocol/reaction.js';
import { ReactionsError } from '../reactions-error.js';
import { sendDraft } from './send-draft.js';

const request = (body: string): ReactionRequest => ({
  thread: '/t',
  page: { url: 'https://site.nl/t', title: 'T' },
  body,
  name: 'Bo',
});

const submission = {
  status: 'published',
  receipt: { reaction: { id: 'r', rev: 1 }, edit: { token: 'right', until: '' } },
} as Submission;

/** What a service was sent when it answers so, one after another, and what was frozen at the end. */
async function send(
  answers: (Submission | ReactionsError)[],
  { now, sent, changing }: { now: string; sent?: string; changing?: OwnReaction | ReactionsError },
) {
  const bodies: string[] = [];
  const changes: unknown[] = [];
  let frozen: ReactionRequest | null = null;
  const kept = { draft: emptyDraft, key: 'k', sent: sent === undefined ? null : request(sent) };
  const result = await sendDraft({
    kept,
    request: request(now),
    freeze: (next) => (frozen = next),
    client: {
      submit: ({ body }) => {
        bodies.push(body);
        return settled(answers.shift()!);
      },
      ...(changing && {
        acts: () =>
          Promise.resolve({
            change: (id: string, asked: unknown) => {
              changes.push({ id, ...(asked as object) });
              return settled(changing);
            },
          } as ReactionActs),
      }),
    },
  }).catch((failure: unknown) => failure);
  return { bodies, changes, frozen: (frozen as ReactionRequest | null)?.body ?? null, result };
}

function settled<Answer>(answer: Answer | ReactionsError): Promise<Answer> {
  return answer instanceof ReactionsError ? Promise.reject(answer) : Promise.resolve(answer);
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

  it('changes what the frozen request has stored into the present text', async () => {
    const changing = { id: 'r', rev: 2, status: 'pending' } as OwnReaction;
    const { bodies, changes, result } = await send([submission], { now: 'twee', sent: 'een', changing });
    expect(bodies).toEqual(['een']);
    const change = { body: 'twee', name: 'Bo', website: '' };
    expect(changes).toEqual([{ id: 'r', token: 'right', rev: 1, change }]);
    expect(result).toMatchObject({
      status: 'pending',
      receipt: { reaction: { rev: 2 }, edit: { token: 'right' } },
      isEarlierText: false,
    });
  });

  it('tells of the earlier text where it can be changed no more', async () => {
    const changing = new ReactionsError('closed', '');
    const { result } = await send([submission], { now: 'twee', sent: 'een', changing });
    expect(result).toMatchObject({ isEarlierText: true });
  });

  it('stays frozen while the change gets no answer', async () => {
    const changing = new ReactionsError('rate-limited', '');
    const { frozen, result } = await send([submission], { now: 'twee', sent: 'een', changing });
    expect(result).toBe(changing);
    expect(frozen).toBe('een');
  });
});
