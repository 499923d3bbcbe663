import { requestAnswer } from './answer.js';
import { SourceError } from './problems.js';

export interface RequestOptions {
  /** Ends the request; the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until the request counts as failed, the body included. */
  timeoutMs?: number | undefined;
  /** Bytes after which the answer counts as broken; no limit by default. */
  mostBytes?: number | undefined;
}

/** Fetches a page as nodes, in which no script runs and no picture loads. */
export async function requestDocument(url: string, request: RequestOptions = {}): Promise<Document> {
  const { page } = await requestAnswer(url, request);
  if (page && /html/i.test(page.contentType)) return page;
  throw new SourceError('wrong-type', `${url} is not an HTML page.`);
}
