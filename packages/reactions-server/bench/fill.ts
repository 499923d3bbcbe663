import type { Database } from '../src/storage/database.js';
import { placeOf } from '../src/storage/branch-path.js';
import type { ReactionTable } from '../src/storage/schema.js';
import { bodyVersion } from '../src/text/parse.js';
import { uuidV7 } from '../src/storage/uuid.js';
import { pick, randomFrom, type Random } from '../testing/proofs/random.js';

/** Three in ten answer another reaction: a page of 50 roots shows some 70. */
const answerShare = 0.3;

const start = Date.UTC(2026, 0, 1);

/** What one statement stores: databases bound the number of its parameters. */
const rowsAtOnce = 500;

const words =
  'een virtueel assistent werkt op afstand en neemt de agenda de mail en de administratie over voor wie daar geen tijd voor heeft'.split(
    ' ',
  );

interface Filling {
  siteId: string;
  key: string;
  count: number;
  seed: number;
}

/** Fills a thread with reactions and the books that go with them, as if they had been posted one after the other. */
export async function fillThread(database: Database, { siteId, key, count, seed }: Filling): Promise<void> {
  const random = randomFrom(seed);
  const threadId = uuidV7(start);
  const row = { id: threadId, site_id: siteId, key, title: 'Artikel', url: null, merged_into: null };
  await database
    .insertInto('thread')
    .values({ ...row, state: 'open', count, seq: count, created_at: start })
    .execute();
  const rows = reactionsOf(threadId, count, random);
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await database
      .insertInto('reaction')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
}

function reactionsOf(threadId: string, count: number, random: Random): ReactionTable[] {
  const rows: ReactionTable[] = [];
  for (let index = 0; index < count; index += 1) {
    const createdAt = start + index * 1000;
    const id = uuidV7(createdAt);
    // Readers answer what stands near.
    const parent =
      random() < answerShare ? (rows[Math.floor(index - random() * Math.min(index, 60))] ?? null) : null;
    if (parent) {
      parent.reply_count += 1;
      parent.rank -= 1;
      parent.seq = index + 1;
    }
    rows.push({
      id,
      thread_id: threadId,
      parent_id: parent?.id ?? null,
      ...placeOf(id, parent),
      ...said(random),
      ...plain,
      seq: index + 1,
      created_at: createdAt,
    });
  }
  return rows;
}

const plain = {
  ...{ rev: 1, status: 'published', shown: 1, reasons: '[]', author_website: null, author_kind: 'visitor' },
  ...{
    contact_id: null,
    wants_notice: 0,
    lang: 'nl',
    body_version: bodyVersion,
    edit_hash: '',
    edit_until: 0,
  },
  ...{ reply_count: 0, emotes: '{}', rank: 0, edited_at: null, judged_at: null, ip_tag: null },
} satisfies Partial<ReactionTable>;

/** Between one and six sentences, two paragraphs where it is long. */
function said(random: Random): Pick<ReactionTable, 'author_name' | 'source' | 'body'> {
  const sentence = () => `${Array.from({ length: 12 }, () => pick(random, words)).join(' ')}.`;
  const sentences = Array.from({ length: 1 + Math.floor(random() * 6) }, sentence);
  const paragraphs = [sentences.slice(0, 4).join(' '), sentences.slice(4).join(' ')].filter(Boolean);
  return {
    author_name: pick(random, ['Noor', 'Bas de Wit', 'Marijke', 'IJsbrand', 'Jolanda']),
    source: paragraphs.join('\n\n'),
    body: JSON.stringify(paragraphs.map((text) => ({ kind: 'p', children: [{ kind: 'text', text }] }))),
  };
}
