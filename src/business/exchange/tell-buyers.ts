import { askTeam } from './ask-team.ts';
import { isSaleGranted, reachedBuyers } from './gate.ts';
import { moveNotice, type Notice, noticeBodyOf, type NoticeKind } from './notice.ts';
import { EXCHANGE_POLICY, NOTICE_WAITS } from './policy.ts';
import type { ExchangePorts } from './ports.ts';
import { isSettled, type Sale } from './sale.ts';

export type NoticePorts = Pick<
  ExchangePorts,
  'leads' | 'people' | 'consents' | 'contracts' | 'book' | 'buyers' | 'cases' | 'caseIdFor'
>;
export type Told = 'told' | 'waits' | 'with-team' | 'nothing-due';

/**
 * Tells every past buyer that has no consent any more; of a person who is erased, every past buyer. Those who bought a lead
 * that turned out to be this person's are told, too: the consents of the one that stays count.
 */
export async function tellPastBuyers(
  personId: string,
  kind: NoticeKind,
  nowEpochSeconds: number,
  ports: NoticePorts,
): Promise<readonly Told[]> {
  const { absorbed = [] } = (await ports.leads.find(personId)) ?? {};
  const bought = await Promise.all([personId, ...absorbed].map((leadId) => ports.book.salesOf(leadId)));
  const reached = reachedBuyers(bought.flatMap(({ sales }) => sales));
  const affected = kind === 'erased' ? reached : await withoutConsent(personId, reached, ports);
  return Promise.all(
    affected.map(async (sale) => {
      const notice = newNotice(sale, kind, nowEpochSeconds);
      await ports.book.keepNotice(notice);
      return sendNotice(notice.leadId, notice.noticeId, nowEpochSeconds, ports);
    }),
  );
}

async function withoutConsent(personId: string, sales: readonly Sale[], ports: NoticePorts): Promise<readonly Sale[]> {
  const person = await ports.people.findById(personId);
  if (!person) return sales;
  const standing = await ports.consents.standingOf(person.pseudonym);
  return sales.filter(({ partnerId }) => !isSaleGranted(standing, partnerId));
}

const newNotice = (
  { saleId, leadId, partnerId, receiptId }: Sale,
  kind: NoticeKind,
  nowEpochSeconds: number,
): Notice => ({
  noticeId: `${saleId}#${kind}`,
  ...{ kind, leadId, saleId, partnerId, receiptId },
  state: 'waiting',
  attempts: 0,
  madeAtIso: new Date(nowEpochSeconds * 1000).toISOString(),
  dueAtEpochSeconds: nowEpochSeconds,
  version: 1,
});

/**
 * Sends a notice that is due, once. A buyer that doesn't take it gets it again and again, and after the last wait a
 * person tells it. While it isn't known whether the buyer got the lead, the notice waits for that.
 */
export async function sendNotice(
  leadId: string,
  noticeId: string,
  nowEpochSeconds: number,
  ports: NoticePorts,
): Promise<Told> {
  const notice = await ports.book.findNotice(leadId, noticeId);
  if (!notice || !isDue(notice, nowEpochSeconds)) return 'nothing-due';
  // Of two that send it at the same time one goes on.
  const taken = moveNotice(notice, 'waiting', { dueAtEpochSeconds: nowEpochSeconds + EXCHANGE_POLICY.leaseSeconds });
  if ((await ports.book.keepNotice(taken)) !== 'kept') return 'nothing-due';
  const sale = await ports.book.find(leadId, notice.partnerId);
  return sale && !isSettled(sale.state) ? 'waits' : tell(taken, nowEpochSeconds, ports);
}

const isDue = ({ state, dueAtEpochSeconds = 0 }: Notice, nowEpochSeconds: number): boolean =>
  state === 'waiting' && dueAtEpochSeconds <= nowEpochSeconds;

async function tell(notice: Notice, nowEpochSeconds: number, ports: NoticePorts): Promise<Told> {
  const contract = await ports.contracts.find(notice.partnerId);
  if (!contract) return passOn(notice, nowEpochSeconds, ports);
  const answer = await ports.buyers.notify(contract, noticeBodyOf(notice), EXCHANGE_POLICY.postDeadlineMs);
  if (answer === 'failed') return waitOrPassOn(notice, nowEpochSeconds, ports);
  const toldAtIso = new Date(nowEpochSeconds * 1000).toISOString();
  await ports.book.keepNotice(moveNotice(notice, 'told', { toldAtIso }));
  return 'told';
}

async function waitOrPassOn(notice: Notice, nowEpochSeconds: number, ports: NoticePorts): Promise<Told> {
  const wait = NOTICE_WAITS[notice.attempts];
  if (wait === undefined) return passOn(notice, nowEpochSeconds, ports);
  const dueAtEpochSeconds = nowEpochSeconds + wait;
  await ports.book.keepNotice(moveNotice(notice, 'waiting', { attempts: notice.attempts + 1, dueAtEpochSeconds }));
  return 'waits';
}

/** The case first: a notice is never over without one. */
async function passOn(notice: Notice, nowEpochSeconds: number, ports: NoticePorts): Promise<Told> {
  const { saleId, partnerId, kind } = notice;
  await askTeam({ saleId, partnerId, what: kind }, nowEpochSeconds, ports);
  await ports.book.keepNotice(moveNotice(notice, 'with-team'));
  return 'with-team';
}
