import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startApi } from '../../testing/api.js';
import { createHttpServer, type HttpLimits } from './http-server.js';

async function listen(limits: Partial<HttpLimits>) {
  const { app } = await startApi();
  const server = createHttpServer(app.fetch, { lookMs: 20, ...limits });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const open = async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    return socket;
  };
  return { open };
}

/** All that comes until the other side closes. */
async function heard(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (part: Buffer) => (text += part.toString()));
  socket.on('error', () => {});
  await once(socket, 'close');
  return text;
}

/** A problem document of that kind, whole, and then nothing. */
function expectProblem(heard: string, told: { status: number; code: string }): void {
  const [head = '', body = ''] = heard.split('\r\n\r\n');
  expect(head).to.match(new RegExp(`^HTTP/1\\.1 ${told.status} `));
  expect(head).to.contain('Content-Type: application/problem+json');
  expect(head).to.contain(`Content-Length: ${Buffer.byteLength(body)}`);
  expect(JSON.parse(body)).to.include(told);
}

const start = 'POST /v1/preview HTTP/1.1\r\nHost: localhost\r\n';

describe('a slow or greedy client', () => {
  it('is turned away when its headers do not come', async () => {
    const { open } = await listen({ headersMs: 50, requestMs: 10_000 });
    const socket = await open();
    socket.write(start);
    expectProblem(await heard(socket), { status: 408, code: 'unavailable' });
  });

  it('is turned away when its body does not come', async () => {
    const { open } = await listen({ headersMs: 50, requestMs: 100 });
    const socket = await open();
    socket.write(`${start}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`);
    expectProblem(await heard(socket), { status: 408, code: 'unavailable' });
  });

  it('is turned away with headers that are too long', async () => {
    const { open } = await listen({ headerBytes: 1000 });
    const socket = await open();
    socket.write(`${start}X-Long: ${'x'.repeat(2000)}\r\n\r\n`);
    expectProblem(await heard(socket), { status: 431, code: 'too_large' });
  });

  it('is told that what it sends is no HTTP', async () => {
    const { open } = await listen({});
    const socket = await open();
    socket.write('onzin\r\n\r\n');
    expectProblem(await heard(socket), { status: 400, code: 'malformed' });
  });

  it('hears nothing of a bad request in the midst of an answer', async () => {
    const { open } = await listen({});
    const socket = await open();
    socket.write('GET /v1/sites/default/events?thread=/a HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'data');
    socket.write('onzin\r\n\r\n');
    expect(await heard(socket)).not.to.contain('problem+json');
  });

  it('loses a connection that it does not use', async () => {
    const { open } = await listen({ keepAliveMs: 50 });
    const socket = await open();
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    expect(await heard(socket)).to.match(/^HTTP\/1\.1 200 /);
  });

  it('does not keep others out: a connection too many is closed, and those before it go on', async () => {
    const { open } = await listen({ connections: 1 });
    const first = await open();
    const second = await open();
    expect(await heard(second)).to.equal('');
    first.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect(await heard(first)).to.match(/^HTTP\/1\.1 200 /);
  });
});
