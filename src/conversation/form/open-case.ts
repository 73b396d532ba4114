import { type CaseKind, type CaseReason, newCase } from '#business/cases/index';
import { rungOf } from '#business/identity/index';
import type { FulfilPorts, Turn } from '../turn/index.ts';
import { toneOf } from '../understanding/mood/index.ts';

interface Opening {
  readonly kind: CaseKind;
  readonly reason: CaseReason;
  /** The same for every attempt at the same case. */
  readonly nonce: string;
  readonly details: Readonly<Record<string, string>>;
  readonly goodwill: boolean;
}

/** Opens the case that a person works off, with the verification state and the redacted end of the conversation. */
export async function openCase(
  turn: Turn,
  opening: Opening,
  { cases, caseIdFor, identity }: FulfilPorts,
): Promise<string> {
  const { memory, conversationId, channel, nowEpochSeconds } = turn;
  const { nonce, ...about } = opening;
  const epoch = memory.identity ? await identity.readEpoch(turn) : 0;
  const known = memory.identity?.epoch === epoch ? memory.identity : undefined;
  const caseId = caseIdFor(conversationId, nonce);
  const transcript = memory.trail.map((text) => ({ who: 'customer' as const, text }));
  const opened = newCase(
    {
      ...about,
      conversationId,
      channel,
      ...(known && { customerId: known.customerId }),
      rung: rungOf(known, nowEpochSeconds),
      mood: toneOf(memory.mood),
      transcript,
    },
    caseId,
    nowEpochSeconds,
  );
  await cases.open(opened);
  return caseId;
}
