/** Written into the code by the build. */
declare const __MEEPRATEN_VERSION__: string;

/** Version of this copy, the same as that of the packages inside. */
export const version = __MEEPRATEN_VERSION__;
