import { Temporal } from 'temporal-polyfill';
import { LeadBusyError, MOST_ATTEMPTS } from './errors.ts';
import type { RescorePorts } from './ports.ts';
import { type Decline, type LeadRecord, MOST_DECLINES } from './record.ts';
import { applyScore } from './score/apply-score.ts';
import { factsOf } from './score/facts-of.ts';
import { readSurroundings } from './score/read-surroundings.ts';
import { reasonsOf, scoreLead } from './score/score-lead.ts';

/** What a score is made anew for. */
interface Changed {
  readonly cause: string;
  readonly declined?: Decline;
}

/** Its lead is as it is to be, or there is none. */
export interface LeadRescored {
  readonly kind: 'rescored' | 'unchanged' | 'not-found';
}

/**
 * Scores a lead by what is known of it now, and writes the difference to its log; nothing when there is none. Finds out,
 * too, whether its address is of a throw-away mail service.
 *
 * @param changed what did, such as an event's id, with the offer that was declined; the same one counts once
 * @throws LeadBusyError when others change the lead again and again
 */
export async function rescoreLead(
  leadId: string,
  changed: Changed,
  nowEpochSeconds: number,
  ports: RescorePorts,
): Promise<LeadRescored> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const before = await ports.book.find(leadId);
    if (!before) return { kind: 'not-found' };
    const applied = await scoreAnew(before, changed, nowEpochSeconds, ports);
    if (!applied.entry && isAsBefore(applied.lead, before)) return { kind: 'unchanged' };
    if ((await ports.book.rescore(applied)).kind === 'written') return { kind: 'rescored' };
  }
  throw new LeadBusyError();
}

const isAsBefore = (lead: LeadRecord, before: LeadRecord): boolean =>
  lead.hasDisposableEmail === before.hasDisposableEmail && lead.declines === before.declines;

function addDeclined(declines: LeadRecord['declines'], declined: Decline | undefined): LeadRecord['declines'] {
  if (!declined || declines?.some(({ offerId }) => offerId === declined.offerId)) return declines;
  return [...(declines ?? []), declined].slice(-MOST_DECLINES);
}

async function scoreAnew(
  before: LeadRecord,
  { cause, declined }: Changed,
  nowEpochSeconds: number,
  ports: RescorePorts,
) {
  const { book, people, shopTimeZone, newEventId, isDisposable } = ports;
  const [captures, surroundings] = await Promise.all([
    book.listCaptures(before),
    people
      .findById(before.leadId)
      .then((person) => readSurroundings({ customerId: before.customerId, pseudonym: person?.pseudonym }, ports)),
  ]);
  const { nextTouch: _touch, hasDisposableEmail: _disposable, ...rest } = before;
  const declines = addDeclined(before.declines, declined);
  const unscored = {
    ...rest,
    ...(declines && { declines }),
    ...(before.email !== undefined && isDisposable(before.email) && { hasDisposableEmail: true as const }),
    version: before.version + 1,
    updatedAtIso: Temporal.Instant.fromEpochMilliseconds(nowEpochSeconds * 1000).toString(),
  };
  const reasons = reasonsOf(scoreLead(factsOf(unscored, { captures, declines }, surroundings)));
  return applyScore(unscored, reasons, before, { cause, nowEpochSeconds, shopTimeZone, newEventId });
}
