import { Temporal } from 'temporal-polyfill';
import type { ShopEvent } from '#business/events/index';
import type { ClaimStart, PromotionRepository } from './ports.ts';
import type { Promotion } from './promotion.ts';
import { epochSecondsOf, stateOf } from './promotion-state.ts';

export interface NoticePorts {
  readonly promotions: Pick<PromotionRepository, 'list'>;
  readonly claimStart: ClaimStart;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

/**
 * Notices the sales that have begun since the last look, and tells each start once, however often and in parallel it is
 * looked. A sale that was over, or sold out, before anybody looked isn't told any more.
 *
 * @returns the codes of the sales whose start was told by this look
 * @throws StorageUnavailableError; what was told before it stays told
 */
export async function noticeStarts(
  nowEpochSeconds: number,
  { promotions, claimStart, newEventId }: NoticePorts,
): Promise<readonly string[]> {
  const begun = (await promotions.list()).filter(
    (promotion) => promotion.startNoticed !== promotion.startsAt && stateOf(promotion, nowEpochSeconds) === 'running',
  );
  const told: string[] = [];
  for (const promotion of begun) {
    const started = saleStarted(promotion, newEventId(nowEpochSeconds * 1000), nowEpochSeconds);
    if (await claimStart(promotion, started)) told.push(promotion.code);
  }
  return told;
}

const iso = (epochSeconds: number): string => Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000).toString();

const saleStarted = (promotion: Promotion, id: string, nowEpochSeconds: number): ShopEvent<'sale-started'> => ({
  aggregate: `SALE#${promotion.code}`,
  id,
  type: 'sale-started',
  occurredAtIso: iso(nowEpochSeconds),
  data: {
    promotionCode: promotion.code,
    name: promotion.name,
    startsAtIso: iso(epochSecondsOf(promotion.startsAt)),
    endsAtIso: iso(epochSecondsOf(promotion.endsAt)),
    membersOnly: promotion.membersOnly,
  },
});
