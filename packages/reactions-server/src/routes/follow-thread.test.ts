import type { ReactionReceipt, ThreadChange } from '@meepraten/reactions-client/protocol';
import { describe, expect, it } from 'vitest';
import { key, problemOf, site, startApi } from '../../testing/api.js';
import { sharedDatabase } from '../../testing/database.js';
import { eventsPath, follow } from '../../testing/events.js';
import { changesKept } from '../storage/changes.js';
import { review } from '../moderation/review.js';
import { setThreadState } from '../threads/state.js';

const editor = ({ edit }: ReactionReceipt) => ({ Authorization: `Edit ${edit.token}`, Origin: site });
const actor = { Authorization: `Actor ${'a'.repeat(32)}`, Origin: site };

const acting = { moderator: 'api', now: Date.now() } as const;

const changeOf = ({ data }: { data: unknown }) => data as ThreadChange;

describe('who follows a thread', () => {
  it('is told of a new reaction, with all that a list needs to show it', async () => {
    const api = await startApi();
    const following = await follow(api);
    expect(following.answer.headers.get('Content-Type')).to.equal('text/event-stream');
    expect(following.answer.headers.get('Cache-Control')).to.equal('no-store');
    const reaction = await api.react({ body: 'Pas geplaatst.' });
    const [told] = await following.next();
    expect(told).to.deep.equal({
      event: 'published',
      id: '1',
      data: { kind: 'published', seq: 1, count: 1, reactionId: reaction.id, reaction },
    });
  });

  it('is told of a change, a like, and that it was withdrawn, in this order and once each', async () => {
    const api = await startApi();
    const following = await follow(api, { after: '0' });
    const receipt = (await (await api.post()).json()) as ReactionReceipt;
    const path = `/v1/reactions/${receipt.reaction.id}`;
    await api.ask(path, {
      method: 'PATCH',
      body: { body: 'Beter gezegd.' },
      headers: { ...editor(receipt), 'If-Match': '"1"' },
    });
    await api.ask(`${path}/emotes/like`, { method: 'PUT', headers: actor });
    await api.ask(`${path}/emotes/like`, { method: 'PUT', headers: actor });
    await api.ask(path, { method: 'DELETE', headers: editor(receipt) });
    const told = await following.next(4);
    expect(told.map(({ event, id }) => `${id} ${event}`)).to.deep.equal([
      '1 published',
      '2 changed',
      '3 changed',
      '4 withdrawn',
    ]);
    const last = changeOf(told[3]!);
    expect(last.count).to.equal(0);
    expect(last.reaction).to.equal(null);
  });

  it('is told when a moderator publishes what waited, and never of what waits', async () => {
    const api = await startApi({ moderation: 'all' });
    const following = await follow(api, { after: '0' });
    const first = await api.react({ body: 'Wacht.' });
    const second = await api.react({ body: 'Wacht ook.' });
    await review(api.database, second.id, 'approve', acting);
    await review(api.database, first.id, 'approve', acting);
    const told = (await following.next(2)).map(changeOf);
    expect(told.map(({ reactionId }) => reactionId)).to.deep.equal([second.id, first.id]);
  });

  it('is not shown the words of what was withdrawn meanwhile', async () => {
    const api = await startApi();
    const receipt = (await (await api.post({ body: 'Spijt van.' })).json()) as ReactionReceipt;
    await api.react({ body: 'Antwoord.', parentId: receipt.reaction.id });
    await api.ask(`/v1/reactions/${receipt.reaction.id}`, { method: 'DELETE', headers: editor(receipt) });
    const told = await (await follow(api, { after: '0' })).next(3);
    expect(JSON.stringify(told)).not.to.contain('Spijt van');
    expect(changeOf(told[0]!).reaction).to.include({ status: 'deleted', replyCount: 1 });
  });

  it('goes on where it was when it comes back, by what the browser sends of itself', async () => {
    const api = await startApi();
    const first = await follow(api, { after: '0' });
    for (const body of ['Een.', 'Twee.', 'Drie.']) await api.react({ body });
    await first.next(2);
    await first.leave();
    const again = await follow(api, { after: '0' }, { headers: { 'Last-Event-ID': '2' } });
    expect((await again.next()).map(({ id }) => id)).to.deep.equal(['3']);
  });

  it('begins with what happens from now on when it names no place', async () => {
    const api = await startApi();
    await api.react({ body: 'Eerder.' });
    const following = await follow(api);
    expect(await following.nextBlock()).to.equal('retry: 3000');
    expect(await following.nextBlock()).to.equal(': nothing new');
    await api.react({ body: 'Later.' });
    expect((await following.next()).map(({ id }) => id)).to.deep.equal(['2']);
  });

  it('is told to read the thread anew when it missed more than is remembered', async () => {
    const api = await startApi();
    const { id } = await api.react();
    for (let turn = 0; turn < changesKept / 2 + 1; turn += 1)
      for (const method of ['PUT', 'DELETE'])
        await api.ask(`/v1/reactions/${id}/emotes/like`, { method, headers: actor });
    const seq = changesKept + 3;
    const remembered = await api.database.selectFrom('change').select('seq').execute();
    expect(remembered).to.have.length(changesKept);
    const [reset] = await (await follow(api, { after: '1' })).next();
    expect(reset).to.deep.equal({ event: 'reset', id: String(seq), data: { kind: 'reset', seq, count: 1 } });
    const kept = await (await follow(api, { after: '3' })).next(changesKept);
    expect(kept.map((told) => told.id)).to.deep.equal(
      Array.from({ length: changesKept }, (_, index) => String(index + 4)),
    );
  });

  it('is told to read the thread anew when the server knows less than it does', async () => {
    const api = await startApi();
    await api.react();
    const [reset] = await (await follow(api, { after: '40' })).next();
    expect(reset?.data).to.deep.equal({ kind: 'reset', seq: 1, count: 1 });
  });

  it('is told to read a thread anew that is taken out of sight, and sees nothing of it any more', async () => {
    const api = await startApi();
    await api.react({ body: 'Verborgen.' });
    const following = await follow(api);
    for (let line = 0; line < 2; line += 1) await following.nextBlock();
    const site = await api.database.selectFrom('site').select('id').executeTakeFirstOrThrow();
    await setThreadState(api.database, { siteId: site.id, key }, 'hidden');
    for (const reader of [following, await follow(api, { after: '0' })])
      expect((await reader.next())[0]?.data).to.deep.equal({ kind: 'reset', seq: 2, count: 0 });
    expect(await api.page())
      .to.deep.include({ items: [], seq: 2 })
      .and.nested.include({ 'thread.count': 0 });
  });

  it('is let go without a word of the inside when the database fails', async () => {
    const lines: string[] = [];
    const api = await startApi({ logTo: { write: (line) => void lines.push(line) } });
    await api.react();
    await api.database.schema.alterTable('change').renameTo('away').execute();
    const following = await follow(api, { after: '0' });
    expect(await following.nextBlock()).to.equal('retry: 3000');
    expect(await following.nextBlock()).to.equal(null);
    expect(lines.join('')).to.contain('"event":"follow-failed"');
  });

  it('gets a clear answer for a place that is none', async () => {
    const api = await startApi();
    expect((await problemOf(await api.ask(eventsPath({ after: 'x' })))).code).to.equal('malformed');
    const odd = await api.ask(eventsPath(), { headers: { 'Last-Event-ID': '-3' } });
    expect((await problemOf(odd)).detail).to.equal('Last-Event-ID is no change number of a thread.');
    const elsewhere = eventsPath().replace('default', 'elders');
    expect((await problemOf(await api.ask(elsewhere))).code).to.equal('not_found');
  });

  it('is sent away with a time when an address follows too much, and let in when a page is closed', async () => {
    const api = await startApi();
    const address = '192.0.2.7';
    const pages = [];
    for (let page = 0; page < 50; page += 1) pages.push(await follow(api, {}, { address }));
    const refused = await api.ask(eventsPath(), { address });
    expect(refused.headers.get('Retry-After')).to.equal('60');
    expect((await problemOf(refused)).code).to.equal('rate_limited');
    await follow(api, {}, { address: '192.0.2.8' });
    await pages[0]?.leave();
    await expect
      .poll(async () => (await api.ask(eventsPath(), { method: 'HEAD', address })).status)
      .to.equal(200);
    await expect.poll(async () => (await api.ask(eventsPath(), { address })).status).to.equal(200);
  });

  it('takes no place when it only asks for the headers', async () => {
    const api = await startApi();
    const address = '192.0.2.7';
    for (let ask = 0; ask < 60; ask += 1)
      expect((await api.ask(eventsPath(), { method: 'HEAD', address })).status).to.equal(200);
    await follow(api, {}, { address });
  });

  it('is let go when the server stops', async () => {
    const api = await startApi();
    const following = await follow(api);
    await following.nextBlock();
    await api.endStreams();
    await expect(following.next()).rejects.toThrow('ended after 0 events');
  });
});

describe('two servers on one database', () => {
  it('tell their readers all that either of them stored, nothing twice', async () => {
    const shared = await sharedDatabase();
    const one = await startApi(shared);
    const other = await startApi(shared);
    const readers = [await follow(one, { after: '0' }), await follow(other, { after: '0' })];
    const count = 60;
    const posted = Promise.all(
      Array.from({ length: count }, (_, index) =>
        [one, other][index % 2]!.react({ body: `Reactie ${index}.` }),
      ),
    );
    const told = await Promise.all(readers.map((reader) => reader.next(count)));
    const ids = (await posted).map(({ id }) => id).toSorted();
    for (const list of told) {
      expect(list.map(({ id }) => Number(id))).to.deep.equal(
        Array.from({ length: count }, (_, at) => at + 1),
      );
      expect(list.map((own) => changeOf(own).reactionId).toSorted()).to.deep.equal(ids);
    }
  });
});
