import { createServer } from 'node:net';
import { Refusal } from './refusal.ts';

export const address = '127.0.0.1';

/**
 * Sees that a port is free before anything is built or started for it.
 *
 * @throws {Refusal} Names the flag that changes the port.
 */
export function seeThatPortIsFree(port: number, flag: '--port' | '--server-port'): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.code ?? error.message})`;
      reject(new Refusal(`Port ${port} ${why}: choose another with ${flag} NUMBER.`));
    });
    probe.listen(port, address, () => probe.close(() => resolve()));
  });
}
