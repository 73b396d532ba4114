import { countsForTier, type LedgerEntry } from '#business/loyalty/index';
import { giftAttribute, rewardAttribute } from './balance-item.ts';

/** What one part of an entry does to the balance. */
interface Part {
  readonly set?: readonly string[];
  readonly remove?: readonly string[];
  readonly when?: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** The balance's update for an entry, with all that stands against it as its condition. */
export function toBalanceUpdate(entry: LedgerEntry) {
  const parts: readonly Part[] = [purchased(entry), spent(entry), redeemed(entry), given(entry), ...used(entry)];
  const all = (member: 'set' | 'remove' | 'when') => parts.flatMap((part) => part[member] ?? []);
  const [set, remove, when] = [all('set'), all('remove'), all('when')];
  const names = Object.assign({}, ...parts.map((part) => part.names)) as Record<string, string>;
  const { points, reason } = entry;
  return {
    UpdateExpression: [
      'ADD points :points, earned :earned, purchases :purchases',
      ...(set.length > 0 ? [`SET ${set.join(', ')}`] : []),
      ...(remove.length > 0 ? [`REMOVE ${remove.join(', ')}`] : []),
    ].join(' '),
    ExpressionAttributeValues: {
      ':points': points,
      ':earned': countsForTier(reason) ? points : 0,
      ':purchases': reason === 'purchase' ? 1 : 0,
      ...(Object.assign({}, ...parts.map((part) => part.values)) as Record<string, unknown>),
    },
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(when.length > 0 && { ConditionExpression: when.join(' AND ') }),
  };
}

const purchased = ({ reason, occurredAtIso }: LedgerEntry): Part =>
  reason === 'purchase' ? { set: ['lastPurchaseAt = :at'], values: { ':at': occurredAtIso } } : {};

const spent = ({ reason, points }: LedgerEntry): Part =>
  reason === 'reward' ? { when: ['points >= :spent'], values: { ':spent': -points } } : {};

const redeemed = ({ redeems }: LedgerEntry): Part =>
  redeems
    ? {
        set: ['#redeemed = :redemption'],
        when: ['attribute_not_exists(#redeemed)'],
        names: { '#redeemed': rewardAttribute(redeems.code) },
        values: { ':redemption': redeems.redemptionId },
      }
    : {};

const given = ({ occasion, points, occurredAtIso }: LedgerEntry): Part =>
  occasion
    ? {
        set: ['#gift = :gift'],
        names: { '#gift': giftAttribute(occasion.kind) },
        values: { ':gift': { kind: occasion.kind, key: occasion.key, points, givenAtIso: occurredAtIso } },
      }
    : {};

const used = ({ uses = [] }: LedgerEntry): readonly Part[] =>
  uses.map(({ code, redemptionId }, index) => ({
    remove: [`#used${index}`],
    when: [`#used${index} = :used${index}`],
    names: { [`#used${index}`]: rewardAttribute(code) },
    values: { [`:used${index}`]: redemptionId },
  }));
