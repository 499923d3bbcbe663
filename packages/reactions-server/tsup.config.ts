import { command, library } from '@meepraten/build-config/tsup';

export default [
  library({ platform: 'node', without: 'cli' }),
  command({
    entry: { main: 'src/cli/main.ts', 'parse-worker': 'src/text/parse-worker.ts' },
    outDir: 'dist/cli',
    external: ['better-sqlite3', 'pg'],
  }),
];
