import { type Case, newCase } from '../cases/index.ts';
import type { LeadRecord } from './record.ts';

/**
 * What sales finds of a lead that has become hot. Names and contacts stay with the lead alone, so that erasing it erases
 * them; whether the lead may be called is for its consents to say.
 */
export function salesCase(
  { leadId, customerId, score, interests, preference }: LeadRecord,
  caseId: string,
  nowEpochSeconds: number,
): Case {
  const [category] = interests;
  return newCase(
    {
      kind: 'sales-lead',
      reason: 'hot-lead',
      // No one conversation led to it: the lead stands for it.
      conversationId: `LEAD#${leadId}`,
      channel: 'chat',
      ...(customerId !== undefined && { customerId }),
      rung: 'anonymous',
      mood: 'positive',
      details: {
        lead: leadId,
        score: String(score),
        contactPreference: preference,
        ...(category !== undefined && { category }),
      },
      transcript: [],
      goodwill: false,
    },
    caseId,
    nowEpochSeconds,
  );
}
