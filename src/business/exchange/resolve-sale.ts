import { askTeam } from './ask-team.ts';
import { EXCHANGE_POLICY, POST_WAITS } from './policy.ts';
import type { ExchangePorts } from './ports.ts';
import { drop, postSale, type PostPorts, settleSale } from './post-sale.ts';
import { isSettled, moveSale, type Sale } from './sale.ts';

export type ResolvePorts = PostPorts & Pick<ExchangePorts, 'buyers' | 'contracts' | 'cases' | 'caseIdFor'>;
export type Resolved = 'nothing-due' | 'dropped' | 'settled' | 'posted-again' | 'still-unknown' | 'abandoned';

/**
 * Finds out what became of a sale that broke off. One that was only claimed is dropped: nothing was sent. Of one that
 * may have been posted the buyer is asked, by our id; only when it says that it has nothing is the lead posted again,
 * with the same id and only while the consent still holds. After the last wait a person has to find out.
 */
export async function resolveSale(
  leadId: string,
  partnerId: string,
  nowEpochSeconds: number,
  ports: ResolvePorts,
): Promise<Resolved> {
  const sale = await ports.book.find(leadId, partnerId);
  if (!sale || isSettled(sale.state) || (sale.dueAtEpochSeconds ?? 0) > nowEpochSeconds) return 'nothing-due';
  if (sale.state === 'claimed') {
    await drop(sale, ports);
    return 'dropped';
  }
  const taken = await takeUp(sale, nowEpochSeconds, ports);
  return taken ? ask(taken, nowEpochSeconds, ports) : 'nothing-due';
}

/** Of two that resolve at the same time one goes on. */
async function takeUp(sale: Sale, nowEpochSeconds: number, { book }: ResolvePorts): Promise<Sale | undefined> {
  const dueAtEpochSeconds = nowEpochSeconds + EXCHANGE_POLICY.leaseSeconds;
  const after = moveSale(sale, 'unknown', { attempts: sale.attempts + 1, dueAtEpochSeconds });
  return (await book.change({ before: sale, after })) === 'changed' ? after : undefined;
}

async function ask(sale: Sale, nowEpochSeconds: number, ports: ResolvePorts): Promise<Resolved> {
  const contract = await ports.contracts.find(sale.partnerId);
  if (!contract) return abandon(sale, nowEpochSeconds, ports);
  const answer = await ports.buyers.findPost(contract, sale.saleId, EXCHANGE_POLICY.postDeadlineMs);
  if (answer.kind === 'accepted' || answer.kind === 'refused') {
    await settleSale(sale, answer, nowEpochSeconds, ports);
    return 'settled';
  }
  if (sale.attempts > POST_WAITS.length) return abandon(sale, nowEpochSeconds, ports);
  if (answer.kind === 'absent') {
    await postSale(sale, contract, nowEpochSeconds, ports);
    return 'posted-again';
  }
  await settleSale(sale, answer, nowEpochSeconds, ports);
  return 'still-unknown';
}

async function abandon(sale: Sale, nowEpochSeconds: number, ports: ResolvePorts): Promise<Resolved> {
  await askTeam({ saleId: sale.saleId, partnerId: sale.partnerId, what: 'post' }, nowEpochSeconds, ports);
  await ports.book.change({ before: sale, after: moveSale(sale, 'abandoned') });
  return 'abandoned';
}
