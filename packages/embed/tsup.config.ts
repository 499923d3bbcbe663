import { defineConfig } from 'tsup';

/** The command that prints tags; the files of pages are Vite's. */
export default defineConfig({
  entry: ['command/main.ts'],
  outDir: 'bin',
  format: ['esm'],
  target: 'node22',
  platform: 'node',
  dts: false,
  clean: true,
  silent: true,
});
