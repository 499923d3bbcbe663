import type { ReactionOrder } from '@meepraten/reactions-client';

/** Words of the choice of which reactions come first. */
export interface OrderingTerms {
  order: string;
  orders: Record<ReactionOrder, string>;
  /** The reactions stand in this order now. */
  ordered: (order: string) => string;
}

export const nl: OrderingTerms = {
  order: 'Volgorde',
  orders: { oldest: 'Oudste eerst', newest: 'Nieuwste eerst', best: 'Populairst' },
  ordered: (order) => `De reacties staan nu in de volgorde ‘${order}’.`,
};

export const en: OrderingTerms = {
  order: 'Order',
  orders: { oldest: 'Oldest first', newest: 'Newest first', best: 'Most popular' },
  ordered: (order) => `The replies are now in the order ‘${order}’.`,
};
