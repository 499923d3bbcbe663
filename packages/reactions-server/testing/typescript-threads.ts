import { registerHooks } from 'node:module';

// Threads that tests start are loaded by Node itself and from the source, where `./x.js` is a file named `x.ts`.
registerHooks({
  resolve(specifier, context, next) {
    const fromSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(fromSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
