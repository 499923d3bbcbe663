import type { Server } from 'node:http';
import { flushCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createReactionsServer, type ReactionsServer } from '../server.js';
import { Failure } from './failure.js';
import { readServeOptions, type ServeOptions } from './flags.js';
import { createHttpServer } from './http-server.js';
import type { Environment } from './run.js';
import { closeWithin, stopSignal } from './shutdown.js';

/** Answers under 5 seconds, whoever still holds a connection. */
const patience = 3000;

/** Runs the server until it is asked to stop. */
export async function serve(args: string[], environment: Environment): Promise<void> {
  const options = readServeOptions(args, environment);
  const stopped = stopSignal();
  const reactions = await open(options);
  const server = createHttpServer(reactions.app.fetch);
  try {
    await listen(server, options);
    announce(reactions, server.address() as AddressInfo);
    // Else only a server that ends in peace would help the next to start.
    flushCompileCache();
    await stopped;
    await reactions.endStreams();
    await closeWithin(server, patience);
  } finally {
    await reactions.close();
  }
}

async function open(options: ServeOptions): Promise<ReactionsServer> {
  try {
    return await createReactionsServer({ ...options, logTo: process.stdout });
  } catch (cause) {
    throw new Failure((cause as Error).message, { cause });
  }
}

function listen(server: Server, { host, port }: ServeOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Failure(whyNot(error, { host, port }))),
    );
    server.listen(port, host, resolve);
  });
}

function whyNot(
  { code, message }: NodeJS.ErrnoException,
  { host, port }: { host: string; port: number },
): string {
  if (code === 'EADDRINUSE')
    return `port ${port} is taken: choose another with --port, for example --port ${port + 1}.`;
  if (code === 'EACCES') return `port ${port} needs more rights: choose one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine: choose another with --host, for example --host 127.0.0.1.`;
  return message;
}

function announce(
  { databaseName, settings, files }: ReactionsServer,
  { address, family, port }: AddressInfo,
): void {
  const { origins, moderation, email, rateLimit, challenge, trustProxy } = settings;
  const lines = [
    `Meepraten reactions on http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    `  database        ${databaseName}`,
    `  origins         ${origins.join(' ') || 'none yet: name your site with --origin URL'}`,
    `  moderation      ${moderation}, e-mail ${email}`,
    `  rate limit      ${rateLimit === 'off' ? 'off' : `${rateLimit.requests} in ${rateLimit.seconds} s`}`,
    `  proof of work   ${challenge}`,
    ...(trustProxy.length > 0 ? [`  proxies         ${trustProxy.join(' ')}`] : []),
    ...(files.adminPassword ? [`  admin password  in ${files.adminPassword}`] : []),
  ];
  console.log(lines.join('\n'));
}
