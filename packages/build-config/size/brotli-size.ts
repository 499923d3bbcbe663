import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes sent by a server that compresses as well as it can. */
export function brotliSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
