import { refusalAtGate } from './gate.ts';
import type { BuyerContract } from './contract.ts';
import type { LeadFacts } from './gate.ts';
import { type Choice, chooseBuyer } from './hold-auction.ts';
import { EXCHANGE_POLICY } from './policy.ts';
import type { ExchangePorts, LeadSales } from './ports.ts';
import { postSale } from './post-sale.ts';
import { readFacts } from './read-facts.ts';
import type { BuyerRecord, NonSale, RoundOutcome } from './round.ts';
import { FIRST_SALE_STATE, isSettled, type Sale } from './sale.ts';

const SECONDS_A_DAY = 86_400;

interface Held {
  readonly outcome: RoundOutcome;
  readonly buyers: readonly BuyerRecord[];
}

/**
 * Offers a lead to the buyers that its person has named, and posts it to the one that wins.
 *
 *   facts ─► gate for each buyer ─► bids, or the contracts' prices ─► claim ─► consent once more ─► post to the winner
 *
 * Safe to repeat and to run at the same time: a buyer gets a lead once, and of two rounds one claims it.
 *
 * @throws StorageUnavailableError when a table can't be reached
 */
export async function runAuction(leadId: string, nowEpochSeconds: number, ports: ExchangePorts): Promise<RoundOutcome> {
  const { outcome, buyers } = await hold(leadId, nowEpochSeconds, ports);
  const heldAtIso = new Date(nowEpochSeconds * 1000).toISOString();
  // Of somebody of whom nothing is known any more, nothing is noted either.
  if (!isGone(outcome)) await ports.book.keepRound({ roundId: ports.newId(), leadId, heldAtIso, outcome, buyers });
  return outcome;
}

const isGone = (outcome: RoundOutcome): boolean =>
  outcome.kind === 'not-sold' && (outcome.reason === 'no-such-lead' || outcome.reason === 'erased');

const notSold = (reason: NonSale, buyers: readonly BuyerRecord[] = []): Held => ({
  outcome: { kind: 'not-sold', reason },
  buyers,
});

async function hold(leadId: string, nowEpochSeconds: number, ports: ExchangePorts): Promise<Held> {
  const read = await readFacts(leadId, ports);
  if (read.kind === 'gone') return notSold(read.reason);
  const before = await ports.book.salesOf(leadId);
  if (isResting(before.sales, nowEpochSeconds)) return notSold('resting');

  const { allowed, refused } = await admit(read.facts, before, nowEpochSeconds, ports);
  if (allowed.length === 0) return notSold(refused.length > 0 ? 'nobody-allowed' : 'no-buyers', refused);
  const choice = await chooseBuyer(read.facts.lead, allowed, ports);
  const buyers = [...refused, ...choice.buyers];
  if (choice.kind === 'nobody') return notSold(choice.reason, buyers);

  const sale = saleOf(choice, read.facts, nowEpochSeconds, ports.newId());
  const claimed = await ports.book.claim(sale, choice.chosen.contract, before.version);
  if (claimed !== 'claimed') return notSold(claimed, buyers);
  return { outcome: await postSale(sale, choice.chosen.contract, nowEpochSeconds, ports), buyers };
}

/** A lead that was just sold, or is being sold, is left alone. */
const isResting = (sales: readonly Sale[], nowEpochSeconds: number): boolean =>
  sales.some(
    ({ state, claimedAtIso }) =>
      !isSettled(state) ||
      (state !== 'dropped' &&
        Date.parse(claimedAtIso) / 1000 > nowEpochSeconds - EXCHANGE_POLICY.restDays * SECONDS_A_DAY),
  );

/** Each buyer's gate, before anything is sent to anybody. */
async function admit(facts: LeadFacts, { sales }: LeadSales, nowEpochSeconds: number, ports: ExchangePorts) {
  const contracts = await ports.contracts.list();
  const judged = await Promise.all(
    contracts.map(async (contract) => {
      const counts = await ports.book.countsOf(contract.partnerId, nowEpochSeconds);
      return { contract, reason: refusalAtGate(contract, { ...facts, sales, counts }) };
    }),
  );
  return {
    allowed: judged.flatMap(({ contract, reason }): readonly BuyerContract[] => (reason ? [] : [contract])),
    refused: judged.flatMap(({ contract: { partnerId }, reason }) => (reason ? [{ partnerId, reason }] : [])),
  };
}

const saleOf = (
  { chosen: { contract, priceMinor }, way }: Extract<Choice, { kind: 'chosen' }>,
  { lead, standing }: LeadFacts,
  nowEpochSeconds: number,
  saleId: string,
): Sale => ({
  saleId,
  leadId: lead.leadId,
  partnerId: contract.partnerId,
  state: FIRST_SALE_STATE,
  way,
  package: contract.package,
  priceMinor,
  currency: contract.currency,
  // The gate lets nobody pass without one.
  receiptId: standing.sale.receiptId ?? '',
  mostBuyers: contract.mostBuyers,
  attempts: 0,
  claimedAtIso: new Date(nowEpochSeconds * 1000).toISOString(),
  dueAtEpochSeconds: nowEpochSeconds + EXCHANGE_POLICY.leaseSeconds,
  version: 1,
});
