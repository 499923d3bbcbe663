import { registerHooks } from 'node:module';

// Threads that tests start are loaded by Node itself and from the source, where `x.js` is a file named `x.ts`.
registerHooks({
  resolve(specifier, context, next) {
    const imported = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    const started = /^file:.*\/src\/.*-worker\.js$/.test(specifier);
    return next(imported || started ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
