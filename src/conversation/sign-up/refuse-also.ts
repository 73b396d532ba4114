import { type ConsentPurpose, STATEMENTS } from '#business/consents/index';
import type { ConsentAnswer } from '#business/sign-ups/index';
import { channelOf } from '../privacy/privacy-task.ts';
import type { ManagePorts, Turn } from '../turn/index.ts';
import type { ConsentStep } from './consent-step.ts';
import { isSignedUp, keepSignUp, readSignUp, type SignUpRecord } from './sign-up-record.ts';

type Unasked = Pick<SignUpRecord, 'answers' | 'due'>;

/**
 * A no to something else than was asked: an earlier yes becomes a no, and what is still to come isn't asked any more. The
 * open question stays open.
 */
export function refuseAlso<Kept extends Unasked>(kept: Kept, purposes: readonly ConsentPurpose[], turn: Turn): Kept {
  const channel = channelOf(turn);
  const answers = kept.answers.map((answer) =>
    purposes.includes(answer.purpose) && answer.isYes ? { ...answer, isYes: false, channel } : answer,
  );
  const ahead = kept.due.filter((purpose) => purposes.includes(purpose));
  const refused = ahead.map((purpose): ConsentAnswer => ({
    ...{ purpose, recipients: [], text: STATEMENTS.stopped[channel] },
    ...{ isYes: false, channel },
  }));
  return { ...kept, answers: [...answers, ...refused], due: kept.due.filter((purpose) => !ahead.includes(purpose)) };
}

/** The same for who says, in the middle of the questions, that something has to stop: what is kept of the sign-up follows. */
export async function refuseInSignUp(
  turn: Turn,
  { step, purposes }: { readonly step: ConsentStep; readonly purposes: readonly ConsentPurpose[] },
  ports: Pick<ManagePorts, 'confirmations' | 'digest'>,
): Promise<void> {
  const { conversationId, nowEpochSeconds } = turn;
  const kept = readSignUp(await ports.confirmations.find(conversationId, step.nonce, nowEpochSeconds));
  if (!kept || isSignedUp(kept)) return;
  await keepSignUp(turn, { nonce: step.nonce, kept: refuseAlso(kept, purposes, turn) }, ports);
}
