import { Temporal } from 'temporal-polyfill';
import type { ShopEvent } from '#business/events/index';
import { classOf } from '../lead-classes.ts';
import type { LeadDetails } from '../merge-details.ts';
import type { LeadRecord } from '../record.ts';
import { firstTouch } from '../routes.ts';
import { type ScoreEntry, scoreChange, sumOf } from './score-change.ts';
import type { ScoreReason } from './score-lead.ts';

/** When and by what a score is made anew. */
export interface Scoring {
  readonly cause: string;
  readonly nowEpochSeconds: number;
  readonly shopTimeZone: string;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

/** A lead's details and keys, before it is scored. */
export type Unscored = LeadDetails & Omit<LeadRecord, keyof LeadDetails | Scored>;
type Scored = 'score' | 'leadClass' | 'reasons' | 'nextTouch';

export interface AppliedScore {
  readonly lead: LeadRecord;
  readonly entry?: ScoreEntry;
  readonly event?: ShopEvent<'lead-scored'>;
}

/**
 * The lead with its new score and where its class leads it: one that stays in its class stays where it is in its program.
 *
 * @param before absent of a new lead
 */
export function applyScore(
  unscored: Unscored,
  reasons: readonly ScoreReason[],
  before: Pick<LeadRecord, Scored> | undefined,
  { cause, nowEpochSeconds, shopTimeZone, newEventId }: Scoring,
): AppliedScore {
  const now = Temporal.Instant.fromEpochMilliseconds(nowEpochSeconds * 1000);
  const score = sumOf(reasons);
  const leadClass = classOf(score);
  const today = now.toZonedDateTimeISO(shopTimeZone).toPlainDate().toString();
  const nextTouch = before?.leadClass === leadClass ? before.nextTouch : firstTouch(leadClass, today);
  const lead = { ...unscored, score, leadClass, reasons, ...(nextTouch && { nextTouch }) };

  const changed = scoreChange(before?.reasons ?? [], reasons);
  const newId = () => newEventId(nowEpochSeconds * 1000);
  const occurredAtIso = now.toString();
  const entry = { entryId: newId(), cause, occurredAtIso, points: sumOf(changed), reasons: changed };
  return {
    lead,
    ...(changed.length > 0 && { entry }),
    ...(before?.score !== score && { event: leadScored(lead, before, { id: newId(), occurredAtIso }) }),
  };
}

const leadScored = (
  { leadId, score, leadClass }: LeadRecord,
  before: Pick<LeadRecord, 'leadClass'> | undefined,
  at: Pick<ShopEvent, 'id' | 'occurredAtIso'>,
): ShopEvent<'lead-scored'> => ({
  ...at,
  aggregate: `LEAD#${leadId}`,
  type: 'lead-scored',
  data: { leadId, score, ...(before && { from: before.leadClass }), to: leadClass },
});
