// Ends the server with kill -9 when it is about to say that the reaction number TOLD was stored, or the first one after
// it while enough others wait: before the first byte of that answer. It says whose it was, and how many requests had come and were not answered.
import { writeSync } from 'node:fs';
import { Server, ServerResponse } from 'node:http';

const parent = 3;
let left = Number(process.env['TOLD']);
let unanswered = 0;
const enough = 20;

const { emit } = Server.prototype;
Server.prototype.emit = function counting(this: Server, ...happened: Parameters<typeof emit>) {
  const [event, , response] = happened as unknown[];
  if (event === 'request' && response instanceof ServerResponse) {
    unanswered += 1;
    response.once('close', () => (unanswered -= 1));
  }
  return emit.apply(this, happened);
} as typeof emit;

// The one who calls it says the status first, whatever follows.
type WriteHead = (this: ServerResponse, status: number, ...rest: unknown[]) => ServerResponse;

const writeHead = ServerResponse.prototype.writeHead as WriteHead;
ServerResponse.prototype.writeHead = function killing(
  this: ServerResponse,
  status: number,
  ...rest: unknown[]
) {
  if ((status === 201 || status === 202) && (left -= 1) <= 0 && unanswered >= enough) {
    writeSync(parent, JSON.stringify({ key: this.req.headers['idempotency-key'], unanswered }));
    process.kill(process.pid, 'SIGKILL');
  }
  return writeHead.call(this, status, ...rest);
} as typeof ServerResponse.prototype.writeHead;
