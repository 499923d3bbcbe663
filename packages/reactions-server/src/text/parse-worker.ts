import { parentPort } from 'node:worker_threads';
import { parseBody } from './parse.js';

// The first texts that a new thread reads take ten times as long as later ones, and no reader is to pay for that.
const sample = 'Een *a* **b** ~~c~~ `d` [e](https://f.example)\n\n> g\n\n- h\n\n1. i\n\n```\nj\n```\n\n';
for (let round = 0; round < 4; round += 1) parseBody(sample.repeat(20));

// Says when it begins, so that the budget counts neither its own start nor the way here. Node 22 cannot tell how
// much work a thread has done.
parentPort?.on('message', (source: string) => {
  parentPort?.postMessage({ begun: process.threadCpuUsage?.() });
  parentPort?.postMessage({ nodes: parseBody(source) });
});
