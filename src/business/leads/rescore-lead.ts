import { Temporal } from 'temporal-polyfill';
import { LeadBusyError, MOST_ATTEMPTS } from './errors.ts';
import type { RescorePorts } from './ports.ts';
import type { LeadRecord } from './record.ts';
import { applyScore } from './score/apply-score.ts';
import { factsOf } from './score/facts-of.ts';
import { readSurroundings } from './score/read-surroundings.ts';
import { reasonsOf, scoreLead } from './score/score-lead.ts';

/** Its lead is as it is to be, or there is none. */
export interface LeadRescored {
  readonly kind: 'rescored' | 'unchanged' | 'not-found';
}

/**
 * Scores a lead by what is known of it now, and writes the difference to its log; nothing when there is none. Finds out,
 * too, whether its address is of a throw-away mail service.
 *
 * @param cause what changed, such as an event's id
 * @throws LeadBusyError when others change the lead again and again
 */
export async function rescoreLead(
  leadId: string,
  cause: string,
  nowEpochSeconds: number,
  ports: RescorePorts,
): Promise<LeadRescored> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const before = await ports.book.find(leadId);
    if (!before) return { kind: 'not-found' };
    const applied = await scoreAnew(before, cause, nowEpochSeconds, ports);
    if (!applied.entry && applied.lead.hasDisposableEmail === before.hasDisposableEmail) return { kind: 'unchanged' };
    if ((await ports.book.rescore(applied)).kind === 'written') return { kind: 'rescored' };
  }
  throw new LeadBusyError();
}

async function scoreAnew(before: LeadRecord, cause: string, nowEpochSeconds: number, ports: RescorePorts) {
  const { book, people, shopTimeZone, newEventId, isDisposable } = ports;
  const [captures, surroundings] = await Promise.all([
    book.listCaptures(before),
    people
      .findById(before.leadId)
      .then((person) => readSurroundings({ customerId: before.customerId, pseudonym: person?.pseudonym }, ports)),
  ]);
  const { nextTouch: _touch, hasDisposableEmail: _disposable, ...rest } = before;
  const unscored = {
    ...rest,
    ...(before.email !== undefined && isDisposable(before.email) && { hasDisposableEmail: true as const }),
    version: before.version + 1,
    updatedAtIso: Temporal.Instant.fromEpochMilliseconds(nowEpochSeconds * 1000).toString(),
  };
  const reasons = reasonsOf(scoreLead(factsOf(unscored, captures, surroundings)));
  return applyScore(unscored, reasons, before, { cause, nowEpochSeconds, shopTimeZone, newEventId });
}
