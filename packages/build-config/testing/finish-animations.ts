import { treesIn } from './shadow-trees.js';

/** Ends what moves or fades on the page, also in shadow trees: axe reads colours as they are at that moment. */
export function finishAnimations(): void {
  const animations = treesIn(document).flatMap((tree) =>
    tree instanceof Document || tree instanceof ShadowRoot ? tree.getAnimations() : [],
  );
  for (const animation of animations) {
    // What never ends cannot be brought to its end.
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
}
