import type { BuyerContract } from './contract.ts';
import { packagePrice } from './package-price.ts';
import type { Ping } from './ping.ts';
import { EXCHANGE_POLICY } from './policy.ts';

/** What came back from a buyer that was pinged. */
export type BidAnswer =
  | { readonly kind: 'answered'; readonly body: unknown }
  | { readonly kind: 'no-bid' }
  | { readonly kind: 'late' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed' };

/** Why an answer is no bid that counts. */
export const BID_REFUSALS = [
  'no-bid',
  'late',
  'too-large',
  'failed',
  'bid-twice',
  'asks-for-more-data',
  'malformed',
  'other-ping',
  'other-currency',
  'under-reserve',
  'absurd',
] as const;
export type BidRefusal = (typeof BID_REFUSALS)[number];

export interface Bid {
  readonly contract: BuyerContract;
  readonly bidMinor: number;
  readonly reserveMinor: number;
}
export type JudgedBid =
  | ({ readonly kind: 'bid' } & Bid)
  | { readonly kind: 'refused'; readonly contract: BuyerContract; readonly reason: BidRefusal };

/** All that a bid has; whatever else stands there is no part of the protocol. */
const MEMBERS = ['pingId', 'bidMinor', 'currency'];
/** How buyers ask for what a ping doesn't tell. */
const MORE_DATA = ['fields', 'needs', 'requires', 'wants', 'lead', 'contact', 'callback'];

/** Whether a buyer's answer is a bid that counts, and if not, why. @param score the lead's, for the reserve */
export function judgeBid(contract: BuyerContract, answer: BidAnswer, ping: Ping, score: number): JudgedBid {
  const reserveMinor = packagePrice(contract.package, score);
  const refused = (reason: BidRefusal): JudgedBid => ({ kind: 'refused', contract, reason });
  if (answer.kind !== 'answered') return refused(answer.kind);
  const shape = wrongShape(answer.body);
  if (shape) return refused(shape);
  const bid = answer.body as Record<string, unknown>;
  const value = wrongValue(bid, { contract, ping, reserveMinor });
  return value ? refused(value) : { kind: 'bid', contract, bidMinor: Number(bid['bidMinor']), reserveMinor };
}

function wrongShape(body: unknown): BidRefusal | undefined {
  if (Array.isArray(body)) return body.length > 1 ? 'bid-twice' : 'malformed';
  if (typeof body !== 'object' || body === null) return 'malformed';
  const members = Object.keys(body);
  if (members.some((member) => MORE_DATA.includes(member))) return 'asks-for-more-data';
  return members.every((member) => MEMBERS.includes(member)) ? undefined : 'malformed';
}

interface Expected {
  readonly contract: BuyerContract;
  readonly ping: Ping;
  readonly reserveMinor: number;
}

function wrongValue(bid: Record<string, unknown>, { contract, ping, reserveMinor }: Expected): BidRefusal | undefined {
  const { pingId, bidMinor, currency } = bid;
  if (!Number.isSafeInteger(bidMinor) || Number(bidMinor) < 0 || typeof currency !== 'string') return 'malformed';
  if (pingId !== ping.pingId) return 'other-ping';
  if (currency !== contract.currency) return 'other-currency';
  if (Number(bidMinor) < reserveMinor) return 'under-reserve';
  return Number(bidMinor) > reserveMinor * EXCHANGE_POLICY.absurdTimes ? 'absurd' : undefined;
}
