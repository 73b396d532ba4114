import { Temporal } from 'temporal-polyfill';
import type { ShopEvent } from '#business/events/index';
import type { CapturedDetails } from './captured-details.ts';
import { mergeDetails } from './merge-details.ts';
import type { CapturePorts, CaptureWrite } from './ports.ts';
import type { CaptureReading } from './read-for-capture.ts';
import { LEAD_KEPT_DAYS, type LeadCapture, type LeadRecord, MOST_DECLINES } from './record.ts';
import { applyScore } from './score/apply-score.ts';
import { factsOf } from './score/facts-of.ts';
import { reasonsOf, scoreLead } from './score/score-lead.ts';
import { newWelcomeCode, type WelcomeCode } from './welcome-code.ts';

const SECONDS_A_DAY = 86_400;

type Makers = Pick<CapturePorts, 'newEventId' | 'newWelcomeCode' | 'shopTimeZone'>;

/** All that a capture changes, and the welcome code that its person has by now. */
export function writeCapture(
  captured: CapturedDetails,
  reading: CaptureReading,
  nowEpochSeconds: number,
  makers: Makers,
): { readonly write: CaptureWrite; readonly welcomeCode: WelcomeCode } {
  const { leadId, before, duplicates, surroundings } = reading;
  const { newEventId, shopTimeZone } = makers;
  const atIso = Temporal.Instant.fromEpochMilliseconds(nowEpochSeconds * 1000).toString();
  const issued = reading.welcomeCode
    ? undefined
    : newWelcomeCode({ code: makers.newWelcomeCode(), personId: leadId }, nowEpochSeconds, shopTimeZone);
  // One of the two is there: what isn't known is issued.
  const welcomeCode = (reading.welcomeCode ?? issued)!;
  const capture = captureOf(captured, atIso);
  const details = mergeDetails(before, captured);
  const keys = { ...keysOf(reading, atIso, nowEpochSeconds), welcomeCode: welcomeCode.code };
  const history = { captures: [...reading.captures, capture], declines: keys.declines };
  const facts = factsOf(details, history, surroundings);
  const scoring = { cause: captured.cause, nowEpochSeconds, shopTimeZone, newEventId };
  const reasons = reasonsOf(scoreLead(facts));
  const { lead, entry, event } = applyScore({ ...details, ...keys }, reasons, before, scoring);

  const told = leadCaptured(lead, captured, { id: newEventId(nowEpochSeconds * 1000), isNew: before === undefined });
  return {
    write: {
      ...{ lead, capture, absorbs: duplicates },
      ...(entry && { entry }),
      ...(issued && { welcomeCode: issued }),
      events: event ? [told, event] : [told],
    },
    welcomeCode,
  };
}

function keysOf(reading: CaptureReading, atIso: string, nowEpochSeconds: number) {
  const { leadId, before, duplicates } = reading;
  const declines = [before, ...duplicates].flatMap((lead) => lead?.declines ?? []).slice(-MOST_DECLINES);
  return {
    ...(declines.length > 0 && { declines }),
    leadId,
    capturedAtIso: before?.capturedAtIso ?? atIso,
    updatedAtIso: atIso,
    version: (before?.version ?? 0) + 1,
    absorbed: [...(before?.absorbed ?? []), ...duplicates.flatMap((other) => [other.leadId, ...other.absorbed])],
    expiresAtEpochSeconds: nowEpochSeconds + LEAD_KEPT_DAYS * SECONDS_A_DAY,
  };
}

function captureOf(captured: CapturedDetails, capturedAtIso: string): LeadCapture {
  const { contacts, cause, source, conversationId, firstName, lastName, preference, interests } = captured;
  const { email, phone } = contacts;
  return {
    ...{ cause, source, capturedAtIso, firstName, lastName, preference, interests },
    ...(conversationId !== undefined && { conversationId }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    declinedOffers: captured.declinedOffers ?? 0,
  };
}

const leadCaptured = (
  { leadId, interests, updatedAtIso }: LeadRecord,
  { source, conversationId }: CapturedDetails,
  { id, isNew }: { readonly id: string; readonly isNew: boolean },
): ShopEvent<'lead-captured'> => ({
  aggregate: `LEAD#${leadId}`,
  id,
  type: 'lead-captured',
  occurredAtIso: updatedAtIso,
  data: { leadId, source, interests, isNew, ...(conversationId !== undefined && { conversationId }) },
});
