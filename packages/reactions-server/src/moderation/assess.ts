import type { Services } from '../services.js';
import type { Traces } from '../storage/traces.js';
import type { Submission } from '../submission/submission.js';
import { look } from './decide.js';
import type { Reason } from './evidence.js';
import { gatherEvidence } from './gather.js';

export interface Assessment {
  found: Reason[];
  traces: Traces;
}

/** What speaks against a reaction, and what is kept of it for later ones. Never throws: what fails holds. */
export async function assess(
  services: Services,
  submission: Submission,
  read: Parameters<typeof gatherEvidence>[2],
): Promise<Assessment> {
  const onFailure = (err: unknown) => services.log.error({ event: 'check-failed', err });
  try {
    const { evidence, traces } = await gatherEvidence(services, submission, read);
    return { found: look(evidence, { onFailure }), traces };
  } catch (error) {
    onFailure(error);
    return { found: ['check-failed'], traces: { print: '', hosts: [] } };
  }
}
