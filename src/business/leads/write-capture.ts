import { Temporal } from 'temporal-polyfill';
import type { ShopEvent } from '#business/events/index';
import type { CapturedDetails } from './captured-details.ts';
import { mergeDetails } from './merge-details.ts';
import type { CapturePorts, CaptureWrite } from './ports.ts';
import type { CaptureReading } from './read-for-capture.ts';
import { LEAD_KEPT_DAYS, type LeadCapture } from './record.ts';
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
  const { person, before, duplicates, surroundings } = reading;
  const { newEventId, shopTimeZone } = makers;
  const { cause } = captured;
  const occurredAtIso = Temporal.Instant.fromEpochMilliseconds(nowEpochSeconds * 1000).toString();
  const leadId = before?.leadId ?? person.personId;
  const code = { code: reading.welcomeCode?.code ?? makers.newWelcomeCode(), personId: leadId };
  const welcomeCode = reading.welcomeCode ?? newWelcomeCode(code, nowEpochSeconds, shopTimeZone);
  const capture = captureOf(captured, occurredAtIso);
  const details = mergeDetails(before, captured);
  const unscored = {
    ...details,
    leadId,
    capturedAtIso: before?.capturedAtIso ?? occurredAtIso,
    updatedAtIso: occurredAtIso,
    version: (before?.version ?? 0) + 1,
    absorbed: [...(before?.absorbed ?? []), ...duplicates.flatMap((other) => [other.leadId, ...other.absorbed])],
    welcomeCode: welcomeCode.code,
    expiresAtEpochSeconds: nowEpochSeconds + LEAD_KEPT_DAYS * SECONDS_A_DAY,
  };
  const facts = factsOf(details, [...reading.captures, capture], surroundings);
  const { lead, entry, event } = applyScore(unscored, reasonsOf(scoreLead(facts)), before, {
    ...{ cause, nowEpochSeconds, shopTimeZone, newEventId },
  });

  const told: ShopEvent<'lead-captured'> = {
    aggregate: `LEAD#${leadId}`,
    id: newEventId(nowEpochSeconds * 1000),
    type: 'lead-captured',
    occurredAtIso,
    data: {
      leadId,
      source: captured.source,
      interests: lead.interests,
      isNew: before === undefined,
      ...(captured.conversationId !== undefined && { conversationId: captured.conversationId }),
    },
  };
  return {
    write: {
      ...{ lead, capture, absorbs: duplicates },
      ...(entry && { entry }),
      ...(!reading.welcomeCode && { welcomeCode }),
      events: event ? [told, event] : [told],
    },
    welcomeCode,
  };
}

const captureOf = (captured: CapturedDetails, capturedAtIso: string): LeadCapture => {
  const { contacts, cause, source, conversationId, firstName, lastName, preference, interests } = captured;
  const { email, phone } = contacts;
  return {
    ...{ cause, source, capturedAtIso, firstName, lastName, preference, interests },
    ...(conversationId !== undefined && { conversationId }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    declinedOffers: captured.declinedOffers ?? 0,
  };
};
