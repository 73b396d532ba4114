import type { CustomerTier } from '../customers/index.ts';
import type { ShopEvent } from '../events/index.ts';
import { totalMinor } from '../history/index.ts';

/** A purchase as insights keep it: neither who nor what. */
export interface BoughtInChat {
  readonly atIso: string;
  /** Delivery included; minor units. */
  readonly totalMinor: number;
  readonly tier?: CustomerTier;
  readonly offerId?: string;
  readonly strategy?: string;
  /** Where it was made in the chat. */
  readonly conversationId?: string;
  /** Of the open order that it was added to, before; minor units. */
  readonly orderBeforeMinor?: number;
}

export function boughtIn({ data, occurredAtIso }: ShopEvent<'purchase-made'>): BoughtInChat {
  const { tier, offerId, offerStrategy, conversationId, orderBeforeMinor } = data;
  return {
    atIso: occurredAtIso,
    totalMinor: data.totalMinor ?? totalMinor(data),
    ...(tier && { tier }),
    ...(offerId !== undefined && { offerId }),
    ...(offerStrategy !== undefined && { strategy: offerStrategy }),
    ...(conversationId !== undefined && { conversationId }),
    ...(orderBeforeMinor !== undefined && { orderBeforeMinor }),
  };
}
