import { type Case, newCase } from '../cases/index.ts';
import type { Parcel } from './ports.ts';

/** What an agent is to tell somebody who wants to hear it by telephone. */
export function phoneCase({ message, to, reference, nowEpochSeconds }: Parcel<'phone'>, caseId: string): Case {
  const { customerId, name, phone } = to;
  return newCase(
    {
      kind: 'phone-message',
      reason: 'prefers-phone',
      // No conversation led to it: the message's reference stands for one.
      conversationId: reference,
      channel: 'voice',
      ...(customerId && { customerId }),
      // The number is the one on file, and nobody has shown yet that it is them who answers.
      rung: 'anonymous',
      mood: 'neutral',
      details: { ...(name && { firstName: name }), ...(phone && { phone }), message: message.task },
      transcript: [],
      goodwill: false,
    },
    caseId,
    nowEpochSeconds,
  );
}
