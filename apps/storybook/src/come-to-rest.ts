import { finishAnimations } from '@meepraten/build-config/finish-animations';
import { treesIn } from '@meepraten/build-config/shadow-trees';

/** Milliseconds; a story that shows loading never ends it. */
const patience = 1000;

/**
 * Waits until what a story shows has arrived, and ends what moves or fades: axe reads a page piece by piece, and its
 * colours as they are at that moment.
 */
export async function comeToRest(): Promise<void> {
  const end = performance.now() + patience;
  while (isLoading() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  finishAnimations();
}

function isLoading(): boolean {
  return treesIn(document).some((tree) => tree.querySelector(':state(loading)'));
}
