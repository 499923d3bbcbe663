/** Written into the code by the build. */
declare const __MEEPRATEN_VERSION__: string;

/** Version of the packages: they are released together and share one. */
export const version = __MEEPRATEN_VERSION__;
