import { thirdPartyFile, thirdPartyLicences } from '@meepraten/build-config/third-party';
import type { Plugin } from 'vite';

/**
 * Puts the licences of what is in the bundle beside it.
 *
 * @throws {Error} Through the build, when a library does not say under which licence it is.
 */
export function thirdParty(): Plugin {
  return {
    name: 'third-party',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const source = thirdPartyLicences(modules);
      this.emitFile({ type: 'asset', fileName: thirdPartyFile, source });
    },
  };
}
