import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

const { resolve } = createRequire(import.meta.url);
const publicFolder = fileURLToPath(new URL('../public', import.meta.url));
const designFolder = join(dirname(resolve('@meepraten/design-system/package.json')), 'dist/tokens/generated');

/** What `@meepraten/embed` ships, as a site would serve it. */
export const embedFolder = join(dirname(resolve('@meepraten/embed/package.json')), 'dist');

/** The files that are served as they lie: the embed, the pictures, the hosts' styles and script, and the design tokens. */
export function files(): Hono {
  return new Hono()
    .use('/embed/*', cors({ origin: '*' }), alwaysAsked, folder(embedFolder, '/embed'))
    .use('/design/*', alwaysAsked, folder(designFolder, '/design'))
    .use('/images/*', alwaysAsked, folder(publicFolder))
    .use('/scripts/*', alwaysAsked, folder(publicFolder))
    .use('/styles/*', alwaysAsked, folder(publicFolder));
}

/** A rebuilt file has the same name: a browser may keep it, but asks each time whether it still holds. */
const alwaysAsked: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-cache');
};

function folder(root: string, prefix = ''): MiddlewareHandler {
  return serveStatic({ root, rewriteRequestPath: (path) => path.slice(prefix.length) });
}
