import { Temporal } from 'temporal-polyfill';
import type { Customer } from '../customers/index.ts';
import type { PlainDate } from '../dates.ts';
import type { PointsBalance } from './ledger-entry.ts';
import { LOYALTY_POLICY, type LoyaltyPolicy, type OccasionKind } from './policy.ts';

/** Something to think of a customer for, once. */
export interface Occasion {
  readonly kind: OccasionKind;
  /** The same for the same occasion, whenever it is looked for: "birthday#2026", "milestone#10". */
  readonly key: string;
}

/** What occasions are found by. */
export type Member = Pick<
  Customer,
  'customerId' | 'firstName' | 'lastName' | 'birthday' | 'phone' | 'memberSince' | 'tier' | 'purchaseCount'
>;

/**
 * @param balance with all that the customer ever bought, in the chat or not
 * @param today in the shop's time zone
 */
export function occasionsOf(
  { birthday, phone, memberSince, purchaseCount = 0 }: Omit<Member, 'firstName' | 'lastName'>,
  balance: PointsBalance,
  today: PlainDate,
  policy = LOYALTY_POLICY,
): readonly Occasion[] {
  const lately = Array.from({ length: policy.lookBackDays + 1 }, (_, days) =>
    Temporal.PlainDate.from(today).subtract({ days }),
  );
  const birthdayOn = birthday === undefined ? undefined : lately.find((day) => isDayOf(birthday, day));
  const anniversaryOn = lately.find((day) => isDayOf(memberSince.slice(5), day) && day.year > yearOf(memberSince));
  return [
    ...(birthdayOn ? [occasion('birthday', birthdayOn.year)] : []),
    ...(anniversaryOn ? [occasion('anniversary', anniversaryOn.year - yearOf(memberSince))] : []),
    ...milestone(balance, policy),
    ...silence(balance, today, policy),
    ...(purchaseCount > 0 ? [occasion('first-purchase', 'chat')] : []),
    ...(birthday !== undefined && phone !== undefined ? [occasion('profile', 'complete')] : []),
  ];
}

const occasion = (kind: OccasionKind, which: number | string): Occasion => ({ kind, key: `${kind}#${which}` });
const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** Who was born on 29 February is thought of on the 28th in the other years. */
function isDayOf(monthAndDay: string, day: Temporal.PlainDate): boolean {
  const kept = monthAndDay === '02-29' && !day.inLeapYear ? '02-28' : monthAndDay;
  return day.toString().slice(5) === kept;
}

/** The highest that was reached: who joins with a history isn't thanked for all of them at once. */
function milestone({ purchases }: PointsBalance, { milestones }: LoyaltyPolicy): readonly Occasion[] {
  const reached = milestones.findLast((count) => purchases >= count);
  return reached === undefined ? [] : [occasion('milestone', reached)];
}

/** Once for each silence: it is named for the purchase that it follows. */
function silence({ lastPurchaseAtIso }: PointsBalance, today: PlainDate, policy: LoyaltyPolicy): readonly Occasion[] {
  if (lastPurchaseAtIso === undefined) return [];
  const last = Temporal.PlainDate.from(lastPurchaseAtIso.slice(0, 10));
  const days = last.until(today, { largestUnit: 'days' }).days;
  return days >= policy.silentAfterDays ? [occasion('win-back', last.toString())] : [];
}
