import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is wrong with the way to the server, for whoever wants to write: reading goes on. */
export type Fault =
  | 'cut before it arrives'
  | 'cut after it is stored'
  | 'no answer'
  | 'slower than a reader waits'
  | { status: number; code: string; headers?: Record<string, string> };

/** The network between readers and a reactions server, with whatever can be wrong with one. */
export class Line {
  fault: Fault | null = null;
  /** The idempotency key of each reaction that set out, in order. */
  readonly keys: string[] = [];

  readonly #target: string;
  readonly #server: Server;

  constructor(target: string) {
    this.#target = target;
    this.#server = createServer((request, response) => {
      this.#pass(request, response).catch(() => response.destroy());
    });
  }

  /** @returns its address, on a port that the system picks: no other run can have taken it meanwhile. */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const key = headers['idempotency-key'];
    if (typeof key === 'string' && method === 'POST') this.keys.push(key);
    const fault = key === undefined ? null : this.fault;
    if (fault === 'cut before it arrives') return void request.socket.destroy();
    if (fault === 'no answer') return;
    if (fault !== null && typeof fault === 'object') return refuse(response, fault, headers.origin);
    const answer = await fetch(this.#target + url, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) =>
        typeof value === 'string' && !ofTheConnection.includes(name)
          ? [[name, value] as [string, string]]
          : [],
      ),
      ...(method !== 'GET' && method !== 'HEAD' && { body: new Uint8Array(await bodyOf(request)) }),
      redirect: 'manual',
    });
    if (fault === 'cut after it is stored') return void request.socket.destroy();
    // A busy machine looks at its clock late: twice and a half as long as a client waits.
    if (fault === 'slower than a reader waits') await new Promise((resolve) => setTimeout(resolve, 20_000));
    response.writeHead(answer.status, Object.fromEntries(readable(answer.headers)));
    response.end(Buffer.from(await answer.arrayBuffer()));
  }
}

const ofTheConnection = ['connection', 'content-length', 'host', 'transfer-encoding', 'keep-alive'];

/** What was unpacked on the way is not said to be packed any more. */
function readable(headers: Headers): [string, string][] {
  return [...headers].filter(([name]) => ![...ofTheConnection, 'content-encoding'].includes(name));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function refuse(
  response: ServerResponse,
  { status, code, headers = {} }: Exclude<Fault, string>,
  origin = '',
): void {
  response.writeHead(status, {
    'Content-Type': 'application/problem+json',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After',
    ...headers,
  });
  response.end(JSON.stringify({ type: 'about:blank', title: code, status, code }));
}
