import { fileURLToPath } from 'node:url';
import { build, type Alias } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const widget = (entry: string, fixture: string): Alias => ({
  find: new RegExp(`^@meepraten/${entry}/define$`),
  replacement: file(`../fixtures/${fixture}.ts`),
});

// Two widgets that show what they were given; what the real ones do is tested where they live.
const standIns = [
  widget('article-body', 'nothing'),
  widget('related-reads', 'related-reads'),
  widget('reactions/reactions', 'reactions'),
];

/** Builds the embed with the package's own settings around stand-ins for the widgets. */
export async function buildEmbed(outDir: string, modes = ['production', 'all']): Promise<void> {
  for (const mode of modes) {
    await build({
      root: file('../..'),
      mode,
      logLevel: 'silent',
      resolve: { alias: standIns },
      build: { outDir, emptyOutDir: false },
    });
  }
}
