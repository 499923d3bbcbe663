import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Options } from 'tsup';
import { minifyCss } from './minify-css.ts';
import { thirdPartyFile, thirdPartyLicences } from './third-party.ts';
import { versionDefine } from './version.ts';

type Plugin = NonNullable<Options['plugins']>[number];
type BundlerPlugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Sends the style sheets of elements without their comments and indentation: the minifier of whoever bundles them may
 * not touch templates. The line breaks stand behind, so that source maps stay true.
 */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  renderChunk: (code) => ({
    code: code.replace(
      /\bcss`([^`$]+)`/g,
      (_, css: string) => `css\`${minifyCss(css)}\`${css.replace(/[^\n]/g, '')}`,
    ),
  }),
};

interface LibraryOptions {
  platform?: 'browser' | 'node';
  /** Folder under `src` of a command that is built by itself, into the folder of that name. */
  without?: string;
}

/**
 * How every library of the workspace is built: file by file, so that `sideEffects` stays true for what is
 * published. (Bundling would move the code of a define file into a chunk that bundlers may then drop.)
 * Declarations come from tsc, which writes their maps too.
 */
export function library({ platform = 'browser', without }: LibraryOptions = {}): Options {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { bin?: unknown };
  const options: Options = {
    entry: [
      'src/**/*.ts',
      'src/**/*.css',
      'src/**/generated/*.json',
      '!src/**/testing/**',
      '!src/**/*.test.ts',
      '!src/**/*.stories.ts',
      '!src/**/*.d.ts',
      ...(without ? [`!src/${without}/**`] : []),
    ],
    loader: { '.css': 'copy', '.json': 'copy' },
    bundle: false,
    splitting: false,
    format: ['esm'],
    target: 'es2022',
    platform,
    dts: false,
    sourcemap: true,
    clean: without ? [`!${without}/**`] : true,
    silent: true,
    define: versionDefine,
    plugins: [minifyStyles],
  };
  return own.bin ? { ...options, treeshake: false } : options;
}

interface CommandOptions {
  /** The source of each file, by its name. */
  entry: Record<string, string>;
  outDir: string;
  /** Libraries that stay apart: those with code of the machine, and those that few need. */
  external: readonly string[];
}

/**
 * How a command is built that has to start quickly: with its libraries, because Node takes longer to find and read
 * hundreds of files than to run them. What is imported by `import()` has a file of its own.
 */
export function command({ entry, outDir, external }: CommandOptions): Options {
  return {
    entry,
    outDir,
    format: ['esm'],
    target: 'node22',
    platform: 'node',
    noExternal: [new RegExp(`^(?!(?:${external.join('|')})(?:/|$))`)],
    splitting: true,
    dts: false,
    clean: true,
    silent: true,
    define: versionDefine,
    // Libraries of the older kind ask for Node's own modules in a way that modules have not.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    esbuildPlugins: [thirdPartyBeside(outDir)],
  };
}

/** Writes the licences of the libraries in a bundle beside it. */
function thirdPartyBeside(folder: string): BundlerPlugin {
  return {
    name: 'third-party',
    setup(build) {
      build.onEnd(({ metafile }) => {
        const outputs = Object.values(metafile?.outputs ?? {});
        const modules = outputs.flatMap(({ inputs }) => Object.keys(inputs));
        const paths = modules.map((id) => resolve(id));
        // The bundle itself is written later.
        mkdirSync(folder, { recursive: true });
        // The bundler does not list what it adds itself.
        writeFileSync(join(folder, thirdPartyFile), thirdPartyLicences([...paths, '<runtime>']));
      });
    },
  };
}
