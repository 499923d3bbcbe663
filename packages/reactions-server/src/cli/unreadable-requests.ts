import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Problem } from '@meepraten/reactions-client/protocol';

type Answer = Pick<Problem, 'code' | 'detail'> & { status: number };

/** By Node's own code; what goes on is told by `code`, which is one that clients know. */
const answers: Readonly<Record<string, Answer>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'unavailable',
    detail: 'The request did not come whole in time. Nothing was stored: send it again.',
  },
  HPE_HEADER_OVERFLOW: { status: 431, code: 'too_large', detail: 'The headers are too long.' },
};

const unreadable: Answer = { status: 400, code: 'malformed', detail: 'This is not HTTP as it should be.' };

/** Answers requests that never become one, which Node would answer with a bare status, as all others are refused. */
export function answerUnreadable(server: Server): void {
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, stream) => {
    const socket = stream as Socket & { _httpMessage?: { headersSent: boolean } };
    // Half of an answer to an earlier request may be on its way: what came now would be read as more of it.
    if (!socket.writable || socket._httpMessage?.headersSent) return void socket.destroy();
    socket.end(written(answers[code] ?? unreadable));
  });
}

function written({ status, ...told }: Answer): string {
  const title = told.code.replaceAll('_', ' ');
  const body = JSON.stringify({ type: 'about:blank', title, status, ...told });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
