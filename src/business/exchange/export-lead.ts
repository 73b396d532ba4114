import type { BuyerContract } from './contract.ts';
import { type GateRefusal, refusalAtGate, refusalByPerson } from './gate.ts';
import { packagePrice } from './package-price.ts';
import { type PackagedLead, projectLead } from './packages.ts';
import { EXCHANGE_POLICY } from './policy.ts';
import type { ExchangePorts } from './ports.ts';
import { postSale } from './post-sale.ts';
import { type FactsRead, readFacts } from './read-facts.ts';
import type { NonSale } from './round.ts';
import { FIRST_SALE_STATE, isSettled, type Sale } from './sale.ts';

/** A lead as a buyer gets it in a file. */
export interface ExportedLead {
  /** The same in each file: what was paid is not paid again. */
  readonly saleId: string;
  /** Of the consent that allows it today. */
  readonly receiptId: string;
  readonly priceMinor: number;
  readonly currency: string;
  readonly lead: PackagedLead;
}

export type Exported =
  | { readonly kind: 'exported'; readonly row: ExportedLead }
  | { readonly kind: 'left-out'; readonly reason: GateRefusal | NonSale | 'other-package' };

export type ExportPorts = Pick<ExchangePorts, 'leads' | 'people' | 'consents' | 'book' | 'newId' | 'newEventId'>;

const leftOut = (reason: Extract<Exported, { kind: 'left-out' }>['reason']): Exported => ({ kind: 'left-out', reason });

/**
 * Hands a lead to a buyer by a file: a sale as any other, by the same gate and the same check in the moment of handing
 * over, so that a withdrawal or an erasure finds the buyer later. What the buyer has bought is in its next files too, for
 * as long as the consent stands; a new one costs what its score is worth.
 */
export async function exportLead(
  leadId: string,
  contract: BuyerContract,
  nowEpochSeconds: number,
  ports: ExportPorts,
): Promise<Exported> {
  const read = await readFacts(leadId, ports);
  if (read.kind === 'gone') return leftOut(read.reason);
  const { sales, version } = await ports.book.salesOf(leadId);
  const had = sales.find(({ partnerId, state }) => partnerId === contract.partnerId && state === 'sold');
  if (had) return again(had, contract, read);

  const counts = await ports.book.countsOf(contract.partnerId, nowEpochSeconds);
  const refusal = refusalAtGate(contract, { ...read.facts, sales, counts });
  if (refusal) return leftOut(refusal);
  // It is on its way to somebody: whether it may be shared is known after that.
  if (sales.some(({ state }) => !isSettled(state))) return leftOut('resting');

  const sale = saleOf(read, contract, { nowEpochSeconds, saleId: ports.newId() });
  const claimed = await ports.book.claim(sale, contract, version);
  return claimed === 'claimed' ? handOver(sale, contract, { nowEpochSeconds, ports }) : leftOut(claimed);
}

type Facts = Extract<FactsRead, { kind: 'read' }>;

function again(
  { saleId, priceMinor, currency, package: bought }: Sale,
  contract: BuyerContract,
  read: Facts,
): Exported {
  const { facts } = read;
  const refusal = refusalByPerson(contract, facts);
  if (refusal) return leftOut(refusal);
  if (bought !== contract.package) return leftOut('other-package');
  const receiptId = facts.standing.sale.receiptId ?? '';
  return { kind: 'exported', row: { saleId, receiptId, priceMinor, currency, lead: projectLead(bought, facts.lead) } };
}

const saleOf = (
  { facts: { lead, standing } }: Facts,
  { partnerId, package: name, currency, mostBuyers }: BuyerContract,
  { nowEpochSeconds, saleId }: { readonly nowEpochSeconds: number; readonly saleId: string },
): Sale => ({
  ...{ saleId, leadId: lead.leadId, partnerId, state: FIRST_SALE_STATE, way: 'fixed-price', package: name },
  ...{ priceMinor: packagePrice(name, lead.score), currency, mostBuyers, attempts: 0, version: 1 },
  // The gate lets nobody pass without one.
  receiptId: standing.sale.receiptId ?? '',
  claimedAtIso: new Date(nowEpochSeconds * 1000).toISOString(),
  dueAtEpochSeconds: nowEpochSeconds + EXCHANGE_POLICY.leaseSeconds,
});

/** The file is the buyer that takes every lead. */
async function handOver(
  sale: Sale,
  contract: BuyerContract,
  { nowEpochSeconds, ports }: { readonly nowEpochSeconds: number; readonly ports: ExportPorts },
): Promise<Exported> {
  const rows: ExportedLead[] = [];
  const buyers: Pick<ExchangePorts['buyers'], 'post'> = {
    post: (_, { postId: saleId, receiptId, priceMinor, currency, lead }) => {
      rows.push({ saleId, receiptId, priceMinor, currency, lead });
      return Promise.resolve({ kind: 'accepted' });
    },
  };
  const outcome = await postSale(sale, contract, nowEpochSeconds, { ...ports, buyers });
  const [row] = rows;
  if (row) return { kind: 'exported', row };
  return leftOut(outcome.kind === 'sold' ? 'outcome-unknown' : (outcome.because ?? outcome.reason));
}
