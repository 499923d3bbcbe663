import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/**
 * Lines of JSON about what the server does: no address, no e-mail, no name, no words of a reader, no token.
 * Without a place for them only errors are told, on the standard error stream.
 */
export function openLog(to?: DestinationStream): Log {
  // Without a key of its own for errors: the library would copy their messages, whatever these quote.
  const options = { base: null, errorKey: 'none', serializers: { err: describeError } };
  return to
    ? pino(options, to)
    : pino({ ...options, level: 'error' }, pino.destination({ fd: 2, sync: true }));
}

// The messages of the database and of the system name tables and files; any other may quote what a reader sent.
const tellingCode = /^(?:SQLITE_|E[A-Z]+$)/;
// Postgres may quote what was sent; its code says enough: https://www.postgresql.org/docs/current/errcodes-appendix.html
const sqlState = /^[0-9A-Z]{5}$/;

interface DescribedError {
  type: string;
  code?: string;
  message?: string;
  /** Where it was thrown, without the message. */
  at: string[];
}

function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const { code } = error as { code?: unknown };
  const known = typeof code === 'string' ? code : '';
  return {
    type: error.name,
    ...(tellingCode.test(known) ? { code: known, message: error.message } : {}),
    ...(sqlState.test(known) ? { code: known } : {}),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
  };
}
