/** What a widget costs, in medians. Times are in milliseconds. */
export interface WidgetCost {
  name: string;
  formVisible: number;
  firstPage: number;
  allShown: number;
  longest: number;
  shift: number;
  heapBytes: number;
  bytes: number;
}

/** A figure of ours beside the best of the rivals. */
export interface Standing {
  what: string;
  ours: number;
  /** Where it is one of theirs that we are compared with. */
  fastest: { name: string; value: number } | null;
  /** The most that ours may be. */
  most: number;
  isReached: boolean;
}

/** By how much, of the fastest rival's time, we may take; and a task that is felt. */
const targets = { formVisible: 1, allShown: 0.5, task: 50 } as const;

export function standingsOf(ours: WidgetCost, rivals: readonly WidgetCost[]): Standing[] {
  const beside = (what: string, figure: 'formVisible' | 'allShown'): Standing => {
    const quickest = rivals.toSorted((one, other) => one[figure] - other[figure])[0]!;
    const most = quickest[figure] * targets[figure];
    const fastest = { name: quickest.name, value: quickest[figure] };
    return { what, ours: ours[figure], fastest, most, isReached: ours[figure] <= most };
  };
  return [
    beside('form visible', 'formVisible'),
    beside('1,000 shown', 'allShown'),
    {
      ...{ what: 'longest task', ours: ours.longest, fastest: null },
      ...{ most: targets.task, isReached: ours.longest <= targets.task },
    },
  ];
}
