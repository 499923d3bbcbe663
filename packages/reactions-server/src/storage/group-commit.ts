import {
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  type SqliteDatabase,
  type TransactionSettings,
} from 'kysely';

/** One connection to a SQLite file. */
export interface Connection extends SqliteDatabase {
  /** Whether a transaction is open: some errors end it by themselves. */
  readonly inTransaction: boolean;
}

interface Connections {
  writer: Connection;
  /** Opens one more to the same file, for reading only. */
  openReader: () => SqliteDatabase;
}

/**
 * SQLite on a file, with one COMMIT for the transactions that come at about the same time: the disk is waited for once
 * for all of them. Each is a savepoint, so that it can be taken back alone, and each ends only when that COMMIT has. Reads
 * outside of a transaction have a connection of their own: they see what is committed, and wait for nobody.
 *
 * Group commit as in: D. J. DeWitt et al., Implementation techniques for main memory database systems, 1984, §5.
 */
export class GroupCommitDialect implements Dialect {
  readonly #connections: Connections;

  constructor(connections: Connections) {
    this.#connections = connections;
  }

  createDriver(): Driver {
    return new GroupCommitDriver(this.#connections);
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new ConcurrentAdapter();
  }

  createIntrospector(database: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(database);
  }
}

/** Who waits for whom, the driver says. */
class ConcurrentAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class GroupCommitDriver implements Driver {
  readonly #writer: GroupWriter;
  readonly #reader: SqliteDatabase;

  readonly #openReader: () => SqliteDatabase;

  constructor({ writer, openReader }: Connections) {
    this.#writer = new GroupWriter(writer);
    this.#reader = openReader();
    this.#openReader = openReader;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Session> {
    return new Session(this.#writer, this.#reader);
  }

  async beginTransaction(session: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === 'read only') (session as Session).hold(this.#openReader());
    else await (session as Session).begin();
  }

  commitTransaction(session: DatabaseConnection): Promise<void> {
    return (session as Session).commit();
  }

  rollbackTransaction(session: DatabaseConnection): Promise<void> {
    return (session as Session).rollback();
  }

  async releaseConnection(): Promise<void> {}

  // The last to close a file tidies up beside it, which only the one who may write can.
  async destroy(): Promise<void> {
    this.#reader.close();
    await this.#writer.close();
  }
}

/** What one caller does, in a transaction or out of it. */
class Session implements DatabaseConnection {
  readonly #writer: GroupWriter;
  readonly #reader: SqliteDatabase;
  /** What sees the file as it was when a transaction that only reads began. */
  #snapshot: SqliteDatabase | null = null;
  #isWriting = false;

  constructor(writer: GroupWriter, reader: SqliteDatabase) {
    this.#writer = writer;
    this.#reader = reader;
  }

  hold(snapshot: SqliteDatabase): void {
    snapshot.prepare('begin').run([]);
    this.#snapshot = snapshot;
  }

  #letGo(): void {
    this.#snapshot?.close();
    this.#snapshot = null;
  }

  async begin(): Promise<void> {
    await this.#writer.begin();
    this.#isWriting = true;
  }

  async commit(): Promise<void> {
    if (this.#snapshot) return this.#letGo();
    const committed = this.#writer.leave();
    this.#isWriting = false;
    await committed;
  }

  // Also called after a COMMIT that failed, and then it is somebody else's turn.
  async rollback(): Promise<void> {
    this.#letGo();
    if (!this.#isWriting) return;
    this.#isWriting = false;
    this.#writer.rollback();
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#snapshot) return run<Row>(this.#snapshot, query);
    if (this.#isWriting) return this.#writer.within((connection) => run<Row>(connection, query));
    if (SelectQueryNode.is(query.query)) return run<Row>(this.#reader, query);
    return this.#writer.alone((connection) => run<Row>(connection, query));
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Rows are read page by page here: a stream would hold the connection.');
  }
}

function run<Row>(connection: SqliteDatabase, { sql, parameters }: CompiledQuery): QueryResult<Row> {
  const statement = connection.prepare(sql);
  if (statement.reader) return { rows: statement.all(parameters) as Row[] };
  const { changes } = statement.run(parameters);
  return { numAffectedRows: BigInt(changes), rows: [] };
}

/** So many transactions share a COMMIT at most: the first of them waits for all. */
const mostTogether = 64;

interface Group {
  size: number;
  committed: PromiseWithResolvers<void>;
}

/**
 * The one who writes: those who come within one turn of the event loop are let in one after the other when it ends, and
 * are committed before the next begins. So nothing else of this process happens while the file is locked for others.
 */
class GroupWriter {
  readonly #connection: Connection;
  readonly #waiting: (() => void)[] = [];
  #isAwaited = false;
  #group: Group | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async begin(): Promise<void> {
    await this.#turn();
    try {
      if (this.#group && this.#group.size >= mostTogether) this.#commitGroup();
      if (!this.#group) {
        this.#run('begin immediate');
        this.#group = { size: 0, committed: Promise.withResolvers() };
        // Told to each of its transactions; one that is left by all has nobody to tell.
        this.#group.committed.promise.catch(() => {});
      }
      this.#run('savepoint member');
    } catch (error) {
      this.#pass();
      throw error;
    }
  }

  /** Does something in the transaction whose turn it is. */
  within<Result>(act: (connection: Connection) => Result): Result {
    if (!this.#group) throw new Error('This transaction has ended: an error took it back as a whole.');
    try {
      return act(this.#connection);
    } catch (error) {
      // A full disk, for one, ends more than the transaction that met it:
      // https://sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
      if (!this.#connection.inTransaction) this.#failGroup(error);
      throw error;
    }
  }

  /** Ends the transaction whose turn it is. Gives what is fulfilled when it is on disk. */
  leave(): Promise<void> {
    this.within(() => this.#run('release member'));
    const group = this.#group!;
    group.size += 1;
    this.#pass();
    return group.committed.promise;
  }

  /** Takes back the transaction whose turn it is. */
  rollback(): void {
    try {
      if (!this.#group) return;
      this.#run('rollback to member');
      this.#run('release member');
    } catch (error) {
      // What cannot be taken back alone goes with all the others.
      this.#failGroup(error);
    } finally {
      this.#pass();
    }
  }

  /** Does something that is no part of any transaction. */
  async alone<Result>(act: (connection: Connection) => Result): Promise<Result> {
    await this.#turn();
    try {
      this.#commitGroup();
      return act(this.#connection);
    } finally {
      this.#pass();
    }
  }

  async close(): Promise<void> {
    await this.alone(() => {});
    this.#connection.close();
  }

  #turn(): Promise<void> {
    if (!this.#isAwaited) setImmediate(() => this.#pass());
    this.#isAwaited = true;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #pass(): void {
    const next = this.#waiting.shift();
    if (next) return next();
    this.#isAwaited = false;
    this.#commitGroup();
  }

  #commitGroup(): void {
    const group = this.#group;
    if (!group) return;
    try {
      this.#run('commit');
      this.#group = null;
      group.committed.resolve();
    } catch (error) {
      this.#failGroup(error);
    }
  }

  #failGroup(error: unknown): void {
    this.#group?.committed.reject(error);
    this.#group = null;
    if (this.#connection.inTransaction) this.#run('rollback');
  }

  #run(statement: string): void {
    this.#connection.prepare(statement).run([]);
  }
}
