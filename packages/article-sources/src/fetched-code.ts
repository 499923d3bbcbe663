import { unanswered } from './problems.js';

/** Code that few pages need, fetched by those. Rejects with a SourceError, like everything that is fetched. */
export async function fetchedCode<Module>(code: Promise<Module>): Promise<Module> {
  try {
    return await code;
  } catch (cause) {
    throw unanswered('the code for it', cause);
  }
}
