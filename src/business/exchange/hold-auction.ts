import type { Lead } from '../leads/index.ts';
import { type Chosen, chooseByPrice, chooseWinner } from './choose-buyer.ts';
import type { BuyerContract } from './contract.ts';
import { type JudgedBid, judgeBid } from './judge-bid.ts';
import { cohortsOf, narrowestShared } from './ping.ts';
import { EXCHANGE_POLICY } from './policy.ts';
import type { ExchangePorts } from './ports.ts';
import type { BuyerRecord, NonSale } from './round.ts';

export type Choice =
  | {
      readonly kind: 'chosen';
      readonly way: 'auction' | 'fixed-price';
      readonly chosen: Chosen;
      readonly buyers: Records;
    }
  | { readonly kind: 'nobody'; readonly reason: NonSale; readonly buyers: Records };
type Records = readonly BuyerRecord[];

type AuctionPorts = Pick<ExchangePorts, 'cohorts' | 'buyers' | 'newId'>;

/** Who of the buyers that may have a lead gets it: by auction when it is worth one, else by the contracts' prices. */
export async function chooseBuyer(lead: Lead, allowed: readonly BuyerContract[], ports: AuctionPorts): Promise<Choice> {
  if (lead.score >= EXCHANGE_POLICY.highValueScore) return holdAuction(lead, allowed, ports);
  const chosen = chooseByPrice(allowed);
  const buyers = allowed.map(({ partnerId }) => ({ partnerId }));
  return chosen
    ? { kind: 'chosen', way: 'fixed-price', chosen, buyers }
    : { kind: 'nobody', reason: 'no-buyers', buyers };
}

/** Asks all buyers at once, each until its deadline, and lets the best bid win. */
export async function holdAuction(
  lead: Lead,
  allowed: readonly BuyerContract[],
  { cohorts, buyers, newId }: AuctionPorts,
): Promise<Choice> {
  const asked = cohortsOf(lead);
  if (asked.length === 0) return { kind: 'nobody', reason: 'no-interest-known', buyers: [] };
  const shared = narrowestShared(asked, await cohorts.sizesOf(asked, EXCHANGE_POLICY.fewestAlike));
  if (!shared) return { kind: 'nobody', reason: 'too-few-alike', buyers: [] };

  const ping = { pingId: newId(), ...shared, currency: EXCHANGE_POLICY.currency };
  const judged = await Promise.all(
    allowed.map(async (contract) => {
      const answer = await buyers.bid(contract, ping, EXCHANGE_POLICY.bidDeadlineMs);
      return judgeBid(contract, answer, ping, lead.score);
    }),
  );
  const chosen = chooseWinner(judged.filter((bid) => bid.kind === 'bid'));
  const records = judged.map(recordOf);
  return chosen
    ? { kind: 'chosen', way: 'auction', chosen, buyers: records }
    : { kind: 'nobody', reason: 'no-bid-counts', buyers: records };
}

const recordOf = (judged: JudgedBid): BuyerRecord => ({
  partnerId: judged.contract.partnerId,
  ...(judged.kind === 'bid' ? { bidMinor: judged.bidMinor } : { reason: judged.reason }),
});
