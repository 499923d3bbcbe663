import { serve } from '@hono/node-server';
import type { Changes } from '../reload.ts';
import { address } from './port.ts';
import { reactionsServerUrl } from './reactions-server.ts';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';

export interface DemoServer {
  stop(): Promise<void>;
}

/** Puts the demo on its port. @throws {Refusal} When the port was taken in the meantime. */
export async function startDemo(settings: Settings, changes?: Changes): Promise<DemoServer> {
  // Loaded here and not above: it imports packages that the command before this has only just built.
  const { createDemo } = await import('../demo-app.ts');
  const { port, article } = settings;
  const { fetch } = createDemo({
    reactionsServer: reactionsServerUrl(settings),
    ...(article === null ? {} : { article: { file: article } }),
    ...(changes ? { changes } : {}),
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: address }, () =>
      resolve({
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            // A browser keeps its connections open; nobody is to wait for that.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.once('error', (error: Error) =>
      reject(
        new Refusal(`Port ${port} cannot be used (${error.message}): choose another with --port NUMBER.`),
      ),
    );
  });
}
