import { SourceError, type SourceErrorCode } from './problems.js';

/** Throws unless the status is one of success. Schemes without a status, such as `blob:`, report 200. */
export function assertSuccess(status: number, url: string): void {
  if (status >= 200 && status < 300) return;
  throw new SourceError(codeOfStatus(status), `${url} answered ${status}.`);
}

function codeOfStatus(status: number): SourceErrorCode {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'denied';
  if (status === 408 || status === 504) return 'timeout';
  return status === 429 ? 'rate-limited' : 'server';
}
