import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Random } from './random.js';

export interface LossyProxy {
  address: string;
  /** How many answers of the server came by, and how many of them were not passed on. */
  answers: number;
  dropped: number;
  close(): Promise<void>;
}

/** Passes requests on to a server, and loses that share of its answers: the connection breaks in their place. */
export async function startLossyProxy(
  server: string,
  { share, random }: { share: number; random: Random },
): Promise<LossyProxy> {
  const listener = createServer((incoming, outgoing) => pass(incoming, outgoing));
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const proxy: LossyProxy = {
    address: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    answers: 0,
    dropped: 0,
    async close() {
      listener.closeAllConnections();
      listener.close();
      await once(listener, 'close');
    },
  };
  function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method, headers, url = '' } = incoming;
    const call = request(server + url, { method, headers }, (answer) => {
      proxy.answers += 1;
      const lost = random() < share;
      proxy.dropped += Number(lost);
      if (lost) return answer.resume().once('end', () => outgoing.destroy());
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      return answer.pipe(outgoing);
    });
    call.once('error', () => outgoing.destroy());
    incoming.pipe(call);
  }
  return proxy;
}
