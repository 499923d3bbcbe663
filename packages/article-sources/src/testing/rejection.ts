import { SourceError, type SourceErrorCode } from '../problems.js';

/** The code under which a promise fails. Anything but a SourceError is thrown on. */
export async function codeOf(promise: Promise<unknown>): Promise<SourceErrorCode> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof SourceError) return error.code;
    throw error;
  }
  throw new Error('It did not fail.');
}
