import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebDriver } from '../browser/webdriver.ts';
import { WebKitDriver } from './webkit-driver.ts';

/** A host whose browser comes, or does not. */
function fakeHost(comes: boolean) {
  const host = {
    ended: 0,
    openBrowser: () =>
      comes ? Promise.resolve(new WebDriver(1)) : Promise.reject(new Error('No browser came.')),
    end: () => void (host.ended += 1),
  };
  return host;
}

async function driverOver(...comes: boolean[]) {
  const hosts = comes.map(fakeHost);
  const left = [...hosts];
  return { hosts, driver: await WebKitDriver.start(() => Promise.resolve(left.shift()!)) };
}

describe('a tab in WebKit', () => {
  it('comes from another host when the browser of the first does not come', async () => {
    const { driver, hosts } = await driverOver(false, true);
    await driver.openTab();
    expect(hosts.map(({ ended }) => ended)).toEqual([1, 0]);
  });

  it('is given up when no browser comes at all', async () => {
    const { driver, hosts } = await driverOver(false, false, false);
    await expect(driver.openTab()).rejects.toThrow('No browser came.');
    expect(hosts.map(({ ended }) => ended)).toEqual([1, 1, 1]);
  });

  it('is not waited for without end', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/status') response.end('{"value": {"ready": true}}');
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    await expect(new WebDriver(port).start({}, { sessionMs: 100 })).rejects.toThrow(
      'No browser came within 0.1 seconds.',
    );
  });
});
