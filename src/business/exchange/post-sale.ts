import { type BuyerContract } from './contract.ts';
import { refusalByPerson } from './gate.ts';
import { EXCHANGE_POLICY, POST_WAITS } from './policy.ts';
import { postBodyOf } from './post-body.ts';
import type { ExchangePorts, PostAnswer } from './ports.ts';
import { readFacts } from './read-facts.ts';
import type { RoundOutcome } from './round.ts';
import { moveSale, type Sale } from './sale.ts';
import { settlementOf } from './settlement.ts';

export type PostPorts = Pick<ExchangePorts, 'leads' | 'people' | 'consents' | 'book' | 'newEventId'> & {
  readonly buyers: Pick<ExchangePorts['buyers'], 'post'>;
};

/**
 * Posts a claimed lead to its buyer, after consent was read once more. The step to "posting" is one transaction with a
 * check that consent and person are still there: that is the moment in which the data are handed over. A withdrawal
 * after it finds the sale, and the buyer is told.
 */
export async function postSale(
  sale: Sale,
  contract: BuyerContract,
  nowEpochSeconds: number,
  ports: PostPorts,
): Promise<RoundOutcome> {
  const read = await readFacts(sale.leadId, ports);
  if (read.kind === 'gone') return drop(sale, ports);
  const { person, facts } = read;
  const because = refusalByPerson(contract, facts);
  if (because) return { ...(await drop(sale, ports)), because };

  const receiptId = facts.standing.sale.receiptId ?? '';
  const dueAtEpochSeconds = nowEpochSeconds + EXCHANGE_POLICY.leaseSeconds;
  const posting = moveSale(sale, 'posting', { receiptId, dueAtEpochSeconds });
  const fence = { ...person, partnerId: sale.partnerId, receiptId };
  const begun = await ports.book.change({ before: sale, after: posting, fence });
  if (begun === 'consent-gone') return drop(sale, ports);
  if (begun === 'changed-meanwhile') return { kind: 'not-sold', reason: begun };

  const answer = await ports.buyers.post(contract, postBodyOf(posting, facts.lead), EXCHANGE_POLICY.postDeadlineMs);
  return settleSale(posting, answer, nowEpochSeconds, ports);
}

/** Ends a sale without consent. One that was posted before is not as if nothing had been sent, whatever the buyer says. */
export async function drop(sale: Sale, { book }: Pick<ExchangePorts, 'book'>) {
  await book.change({ before: sale, after: moveSale(sale, sale.state === 'claimed' ? 'dropped' : 'refused') });
  return { kind: 'not-sold', reason: 'consent-gone' } as const;
}

/** Keeps what the buyer said to a post: the one place where a lead becomes sold. */
export async function settleSale(
  sale: Sale,
  { kind }: PostAnswer,
  nowEpochSeconds: number,
  { book, newEventId }: Pick<ExchangePorts, 'book' | 'newEventId'>,
): Promise<RoundOutcome> {
  const { saleId, leadId, partnerId, package: name, priceMinor, currency, receiptId } = sale;
  const soldAtIso = new Date(nowEpochSeconds * 1000).toISOString();
  switch (kind) {
    case 'accepted': {
      const data = { leadId, saleId, partnerId, package: name, priceMinor, currency, receiptId };
      const id = newEventId(nowEpochSeconds * 1000);
      const event = { aggregate: `LEAD#${leadId}`, id, type: 'lead-sold', occurredAtIso: soldAtIso, data } as const;
      const after = moveSale(sale, 'sold', { soldAtIso });
      await book.change({ before: sale, after, settlement: settlementOf(sale, soldAtIso), event });
      return { kind: 'sold', saleId, partnerId };
    }
    case 'refused':
      await book.change({ before: sale, after: moveSale(sale, 'refused') });
      return { kind: 'not-sold', reason: 'buyer-refused' };
    case 'absent':
    case 'unknown': {
      const dueAtEpochSeconds = nowEpochSeconds + (POST_WAITS[sale.attempts] ?? 0);
      await book.change({ before: sale, after: moveSale(sale, 'unknown', { dueAtEpochSeconds }) });
      return { kind: 'not-sold', reason: 'outcome-unknown' };
    }
  }
}
