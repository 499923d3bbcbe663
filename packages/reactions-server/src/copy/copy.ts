import type { Database } from '../storage/database.js';
import { transact } from '../storage/transact.js';
import { readRows, rowsOf, Summing, type Row, type Rows, type Sum } from './rows.js';
import { tables, type CopiedTable, type TableName } from './tables.js';

/** One table on both sides, each read by itself. */
export interface Compared {
  name: TableName;
  source: Sum;
  target: Sum;
}

export class TargetNotEmpty extends Error {}

/** The target holds other rows than the source after all; nothing of it was kept. */
export class CopyDiffers extends Error {
  constructor(readonly compared: readonly Compared[]) {
    super('the two sides differ');
  }
}

interface Copying {
  from: Database;
  to: Database;
  /** Told how far it is. */
  onProgress?: (name: TableName, rows: number) => void;
}

export function isSame({ source, target }: Compared): boolean {
  return source.rows === target.rows && source.digest === target.digest;
}

/**
 * Copies all that a database holds at one moment into an empty one, and reads it back there before it is kept: all or
 * nothing.
 * @throws {TargetNotEmpty}
 * @throws {CopyDiffers}
 */
export function copyDatabase({ from, to, onProgress = () => {} }: Copying): Promise<Compared[]> {
  return transact(to, (target) =>
    from
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (source) => {
        await requireEmpty(rowsOf(target));
        const compared: Compared[] = [];
        for (const table of tables)
          compared.push(
            await copyTable(table, { source: rowsOf(source), target: rowsOf(target), onProgress }),
          );
        if (!compared.every(isSame)) throw new CopyDiffers(compared);
        return compared;
      }),
  );
}

async function requireEmpty(target: Rows): Promise<void> {
  for (const { name } of tables) {
    const [row] = await target.selectFrom(name).selectAll().limit(1).execute();
    if (row) throw new TargetNotEmpty(`it holds something already, in the table ${name}`);
  }
}

interface Sides {
  source: Rows;
  target: Rows;
  onProgress: (name: TableName, rows: number) => void;
}

async function copyTable(table: CopiedTable, { source, target, onProgress }: Sides): Promise<Compared> {
  const { name } = table;
  const read = new Summing();
  for await (const rows of readRows(source, table)) {
    for (const row of rows) read.add(row);
    await target
      .insertInto(name)
      .values(rows.map((row) => withoutLater(table, row)))
      .execute();
    onProgress(name, read.rows);
  }
  if (table.ownReferences.length > 0) await referToLater(table, source, target);
  const kept = new Summing();
  for await (const rows of readRows(target, table)) for (const row of rows) kept.add(row);
  return { name, source: read.end(), target: kept.end() };
}

/** A row that refers to nothing that is not there yet. A root is its own. */
function withoutLater({ ownReferences }: CopiedTable, row: Row): Row {
  const later = ownReferences.filter((column) => isLater(row, column));
  return { ...row, ...Object.fromEntries(later.map((column) => [column, stand(column, row)])) };
}

function stand(column: string, { id }: Row): unknown {
  return column === 'root_id' ? id : null;
}

function isLater(row: Row, column: string): boolean {
  const [id, other] = [row['id'], row[column]];
  return typeof id === 'string' && typeof other === 'string' && other > id;
}

/** Now that all rows are there. Few have such a reference: who answers comes after whom they answer. */
async function referToLater(table: CopiedTable, source: Rows, target: Rows): Promise<void> {
  const { name, ownReferences } = table;
  for await (const rows of readRows(source, table))
    for (const row of rows.filter((each) => ownReferences.some((column) => isLater(each, column))))
      await target
        .updateTable(name)
        .set(Object.fromEntries(ownReferences.map((column) => [column, row[column]])))
        .where('id', '=', row['id'])
        .execute();
}
