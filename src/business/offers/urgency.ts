import { availabilityOf, type Offering } from '#business/catalog/index';
import { epochSecondsOf, type Promotion } from '#business/promotions/index';
import type { Offer } from './offer.ts';

const DAY = 24 * 3600;

/** How near an end has to be to be spoken of; how few are few stands with the stock. */
export const URGENCY_POLICY = { saleEndsWithinSeconds: DAY, offerEndsWithinSeconds: DAY } as const;

/** Why it may be worth deciding soon. */
export type Urgency =
  | { readonly kind: 'few-left'; readonly units: number }
  | { readonly kind: 'sale-ends'; readonly promotion: Promotion }
  | { readonly kind: 'offer-ends'; readonly atEpochSeconds: number };

export interface UrgencyFacts {
  /** As it is in the store at this moment. */
  readonly product: Offering;
  readonly offer: Pick<Offer, 'expiresAtEpochSeconds'>;
  /** The sale that the offer's price comes from, while it runs. */
  readonly sale?: Promotion;
}

/**
 * The one true reason to decide soon, what nobody can help first: few in stock, the end of the sale, the end of the
 * offer by the clock that it was made with. Undefined when nothing presses.
 *
 * @source docs/recommendations.md
 */
export function urgencyOf({ product, offer, sale }: UrgencyFacts, nowEpochSeconds: number): Urgency | undefined {
  const availability = availabilityOf(product);
  if (availability.kind === 'few-left') return availability;
  const isNear = (endEpochSeconds: number, within: number) =>
    endEpochSeconds > nowEpochSeconds && endEpochSeconds - nowEpochSeconds <= within;
  if (sale && isNear(epochSecondsOf(sale.endsAt), URGENCY_POLICY.saleEndsWithinSeconds))
    return { kind: 'sale-ends', promotion: sale };
  const atEpochSeconds = offer.expiresAtEpochSeconds;
  return isNear(atEpochSeconds, URGENCY_POLICY.offerEndsWithinSeconds)
    ? { kind: 'offer-ends', atEpochSeconds }
    : undefined;
}
