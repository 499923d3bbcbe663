import type { Server } from 'node:http';

/** Fulfilled when somebody asks the process to stop; asked twice, it stops at once. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Lets running answers finish, drops connections that are only kept open, and in the end all. */
export async function closeWithin(server: Server, milliseconds: number): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), milliseconds);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(idle);
  clearTimeout(end);
}
