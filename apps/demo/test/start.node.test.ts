import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, describe, it, onTestFinished } from 'vitest';
import { startChild } from '../src/command/child.ts';
import { seeThatServerIsReady } from '../src/command/reactions-server.ts';

const start = fileURLToPath(new URL('../src/start.ts', import.meta.url));

function run(...args: string[]) {
  return new Promise<{ code: number | null; said: string; complained: string }>((resolve) => {
    const child = spawn(process.execPath, [start, ...args]);
    onTestFinished(() => void child.kill());
    let said = '';
    let complained = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    child.on('close', (code) => resolve({ code, said, complained }));
  });
}

async function takePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('npm start', () => {
  it('explains its flags', async () => {
    const { code, said } = await run('--help');
    expect(code).toBe(0);
    expect(said).toContain('--article FILE.html');
  });

  it('refuses a flag that it does not know in one line', async () => {
    expect(await run('--poort', '4000')).toEqual({
      code: 1,
      said: '',
      complained: "Unknown option '--poort'. All flags: npm start -- --help\n",
    });
  });

  it.for(['--port', '--server-port'] as const)('says which flag changes a taken port: %s', async (flag) => {
    const port = await takePort();
    // The other port is not looked at: one fault at a time, before anything is built.
    const other = flag === '--port' ? [] : ['--port', String(await freePort())];
    expect(await run(flag, String(port), ...other)).toEqual({
      code: 1,
      said: '',
      complained: `Port ${port} is taken: choose another with ${flag} NUMBER.\n`,
    });
  });
});

describe('a child process', () => {
  it('has ended when the stop is over, also when it was asked twice', async () => {
    const child = startChild(['-e', 'setInterval(() => {}, 1000)'], tmpdir());
    await Promise.all([child.stop(), child.stop()]);
    await expect(child.ended).resolves.toBeNull();
  });

  it('tells its exit code', async () => {
    await expect(startChild(['-e', 'process.exitCode = 3'], tmpdir()).ended).resolves.toBe(3);
  });
});

describe('waiting for the reactions server', () => {
  const nobodyThere = new URL('http://127.0.0.1:9');
  const going = new AbortController().signal;

  it('ends in one line when the server ends before it is ready', async () => {
    const child = startChild(['-e', ''], tmpdir());
    await expect(seeThatServerIsReady(nobodyThere, child, going)).rejects.toThrow(
      'The reactions server did not start: see above.',
    );
  });

  it('ends when the user has had enough', async () => {
    const child = startChild(['-e', 'setInterval(() => {}, 1000)'], tmpdir());
    onTestFinished(() => child.stop());
    await expect(seeThatServerIsReady(nobodyThere, child, AbortSignal.abort())).resolves.toBeUndefined();
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
