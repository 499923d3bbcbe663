import { setWork } from '../moderation/work.js';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import type { Submission } from './submission.js';

/** @throws {Refusal} `challenge_required` with work to do; `rate_limited` for who asks for it again and again */
export async function refuseWithoutWork(services: Services, submission: Submission): Promise<never> {
  services.previewGate.pass(submission.address);
  throw new Refusal('challenge_required', {
    detail: 'Do the work in challenge, then send this again with it. Nothing was stored.',
    challenge: await setWork(services, submission),
  });
}
