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

const start = 'POST /v1/preview HTTP/1.1\r\nHost: localhost\r\n';

describe('a slow or greedy client', () => {
  it('is turned away when its headers do not come', async () => {
    const { open } = await listen({ headersMs: 50, requestMs: 10_000 });
    const socket = await open();
    socket.write(start);
    expect(await heard(socket)).to.match(/^HTTP\/1\.1 408 /);
  });

  it('is turned away when its body does not come', async () => {
    const { open } = await listen({ headersMs: 50, requestMs: 100 });
    const socket = await open();
    socket.write(`${start}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`);
    expect(await heard(socket)).to.match(/^HTTP\/1\.1 408 /);
  });

  it('is turned away with headers that are too long', async () => {
    const { open } = await listen({ headerBytes: 1000 });
    const socket = await open();
    socket.write(`${start}X-Long: ${'x'.repeat(2000)}\r\n\r\n`);
    expect(await heard(socket)).to.match(/^HTTP\/1\.1 431 /);
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
