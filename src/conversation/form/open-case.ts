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
  /** The conversation's present epoch: a customer of another one isn't named. */
  readonly epoch: number;
}

/** Opens the case that a person works off, with the verification state and the redacted end of the conversation. */
export async function openCase(
  turn: Turn,
  opening: Opening,
  { cases, caseIdFor }: Pick<FulfilPorts, 'cases' | 'caseIdFor'>,
): Promise<string> {
  const { memory, conversationId, channel, nowEpochSeconds } = turn;
  const { nonce, epoch, ...about } = opening;
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

/** The epoch that tells whether the customer is still who they were; it isn't read for one whom nobody knows. */
export const epochToName = (turn: Turn, { identity }: Pick<FulfilPorts, 'identity'>): Promise<number> =>
  turn.memory.identity ? identity.readEpoch(turn) : Promise.resolve(0);
