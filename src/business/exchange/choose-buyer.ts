import { type BuyerContract, bySeniority, isExclusive } from './contract.ts';
import type { Bid } from './judge-bid.ts';

/** Who gets the lead, and for how much. */
export interface Chosen {
  readonly contract: BuyerContract;
  readonly priceMinor: number;
}

/**
 * The winner of an auction: the highest bid, of exclusive partners where one bids. It pays the second highest of those
 * that it was compared with, and at least its reserve.
 *
 * @param bids that count, each at or above its own reserve
 */
export function chooseWinner(bids: readonly Bid[]): Chosen | undefined {
  const exclusive = bids.filter(({ contract }) => isExclusive(contract));
  const compared = exclusive.length > 0 ? exclusive : bids;
  const [winner, second] = compared.toSorted(
    (one, other) => other.bidMinor - one.bidMinor || bySeniority(one.contract, other.contract),
  );
  if (!winner) return undefined;
  const { contract, reserveMinor } = winner;
  return { contract, priceMinor: Math.max(reserveMinor, second?.bidMinor ?? 0) };
}

/** Whose fixed price a lead is sold for without an auction: exclusive partners first, then the highest price. */
export function chooseByPrice(contracts: readonly BuyerContract[]): Chosen | undefined {
  const [contract] = contracts.toSorted(
    (one, other) =>
      Number(isExclusive(other)) - Number(isExclusive(one)) ||
      other.priceMinor - one.priceMinor ||
      bySeniority(one, other),
  );
  return contract && { contract, priceMinor: contract.priceMinor };
}
