import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../dates.ts';
import type { PointsBalance } from './ledger-entry.ts';
import { type Member, type Occasion, occasionsOf } from './occasions.ts';
import { LOYALTY_POLICY, type OccasionKind } from './policy.ts';
import type { LoyaltyPorts, MemberPage, Progress } from './ports.ts';
import { tierFor } from './tier-for.ts';

export interface Moment {
  /** In the shop's time zone. */
  readonly today: PlainDate;
  readonly nowEpochSeconds: number;
}

export interface Prepared {
  readonly offers: number;
  readonly tiersRaised: number;
  readonly isDone: boolean;
}

/**
 * Looks through the customers once a day: raises tiers that were reached and prepares what birthdays, anniversaries,
 * milestones, silences and first deeds give. It goes on where the last look stopped; what a crash leaves is found again, and nothing
 * is given twice.
 *
 * @param mayGoOn asked before each page; false leaves the rest to the next look
 * @throws StorageUnavailableError
 */
export async function prepareOffers(moment: Moment, ports: LoyaltyPorts, mayGoOn: () => boolean): Promise<Prepared> {
  const { today } = moment;
  const kept = await ports.readProgress();
  const done = { offers: 0, tiersRaised: 0 };
  let progress: Progress = kept?.day === today ? kept : { day: today, isDone: false };
  while (!progress.isDone && mayGoOn()) {
    const { members, next } = await ports.membersFrom(progress.next);
    const known = await Promise.all(members.map((one) => withHistory(one, ports)));
    for (const { member, balance } of known) {
      done.offers += await giveTo(member, balance, moment, ports);
      done.tiersRaised += Number(await raise(member, balance, moment, ports));
    }
    progress = { day: today, ...(next !== undefined && { next }), isDone: next === undefined };
    await ports.saveProgress(progress);
  }
  return { ...done, isDone: progress.isDone };
}

/** The history has what was bought outside of the chat and before points were kept; the ledger, what is on its way there. */
async function withHistory({ member, balance }: MemberPage['members'][number], { boughtBy }: LoyaltyPorts) {
  const bought = await boughtBy(member);
  const purchases = Math.max(bought.purchases, balance.purchases);
  const [last] = [bought.lastPurchaseAtIso, balance.lastPurchaseAtIso].flatMap((at) => at ?? []).toSorted(latestFirst);
  return { member, balance: { ...balance, purchases, ...(last !== undefined && { lastPurchaseAtIso: last }) } };
}

const latestFirst = (one: string, other: string): number => Date.parse(other) - Date.parse(one);

async function giveTo(member: Member, balance: PointsBalance, moment: Moment, ports: LoyaltyPorts): Promise<number> {
  let given = 0;
  for (const occasion of occasionsOf(member, balance, moment.today))
    if (await give(member, occasion, moment, ports)) given += 1;
  return given;
}

/** What the customer did for it counts for the tier; what is only given doesn't. */
const DEEDS: readonly OccasionKind[] = ['first-purchase', 'profile'];

function give({ customerId }: Member, occasion: Occasion, { nowEpochSeconds }: Moment, ports: LoyaltyPorts) {
  const occurredAtIso = isoOf(nowEpochSeconds);
  const points = LOYALTY_POLICY.gifts[occasion.kind];
  const reason = DEEDS.includes(occasion.kind) ? 'chat' : 'gift';
  const gift = { customerId, sourceId: `OCCASION#${occasion.key}`, reason, points, occurredAtIso, occasion } as const;
  return ports.claimOccasion(occasion, gift, {
    aggregate: `CUSTOMER#${customerId}`,
    id: ports.newEventId(nowEpochSeconds * 1000),
    type: 'loyalty-offer-prepared',
    occurredAtIso,
    data: { customerId, occasion: occasion.kind, key: occasion.key, points },
  });
}

async function raise(member: Member, { earned }: PointsBalance, moment: Moment, ports: LoyaltyPorts) {
  const { customerId, tier: from } = member;
  const to = tierFor(earned, from);
  if (to === from) return false;
  return ports.raiseTier(
    customerId,
    { from, to },
    {
      aggregate: `CUSTOMER#${customerId}`,
      id: ports.newEventId(moment.nowEpochSeconds * 1000),
      type: 'tier-changed',
      occurredAtIso: isoOf(moment.nowEpochSeconds),
      data: { customerId, from, to, earned },
    },
  );
}

const isoOf = (epochSeconds: number): string => Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000).toString();
