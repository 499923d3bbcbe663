declare const __MEEPRATEN_VERSION__: string;

/** The version of all packages, written in by the build. */
export const version = __MEEPRATEN_VERSION__;
