import { isInForce } from '#business/identity/index';
import type { SignedUp } from '#business/sign-ups/index';
import { epochToName } from '../form/open-case.ts';
import { close, type Decision, type FulfilPorts, message, type Turn } from '../turn/index.ts';
import { isSignedUp, keepSignUp, readSignUp, type SignUpRecord } from './sign-up-record.ts';
import { endSignUp, tellSignedUp } from './tell-signed-up.ts';

/**
 * Signs up whom the record in the store tells of, with the answers that stand there. The record is replaced by what was
 * told once everything is done: a crash before that loses nothing, and the same yes that comes again hears the same.
 */
export async function fulfilSignUp(turn: Turn, ports: FulfilPorts): Promise<Decision> {
  const { conversationId, nowEpochSeconds } = turn;
  const nonce = turn.memory.task?.intent === 'CaptureLeadInfo' ? turn.memory.task.nonce : undefined;
  if (nonce === undefined) return end(turn, NOTHING_PENDING);
  const [pending, epoch] = await Promise.all([
    ports.confirmations.find(conversationId, nonce, nowEpochSeconds),
    epochToName(turn, ports),
  ]);
  const kept = readSignUp(pending);
  if (!kept) return end(turn, NOTHING_PENDING);
  if (isSignedUp(kept)) return end(turn, kept.said);
  if (kept.open || !isStillTheirs(turn, kept, epoch)) return end(turn, NOTHING_PENDING);

  const { welcomeGift } = await signUpFrom(turn, kept, nonce, ports);
  const said = tellSignedUp(kept, welcomeGift);
  await keepSignUp(turn, { nonce, kept: { said } }, ports);
  // Who has just answered isn't asked again in this conversation.
  await ports.claimOnce(conversationId, 'updates', nowEpochSeconds);
  return end(turn, said);
}

const NOTHING_PENDING = [message('request.nothingPending'), message('conversation.anythingElse')];

const end = (turn: Turn, say: Decision['say']): Decision => endSignUp(close(turn, 'fulfilled', {}), say);

/** A verification that has ended meanwhile signs up nobody in the customer's name. */
function isStillTheirs({ memory, nowEpochSeconds }: Turn, { details }: SignUpRecord, epoch: number): boolean {
  const { identity } = memory;
  if (details.customerId === undefined) return true;
  return isInForce(identity, epoch, nowEpochSeconds) && identity?.customerId === details.customerId;
}

function signUpFrom(
  { conversationId, nowEpochSeconds }: Turn,
  { details, answers }: SignUpRecord,
  nonce: string,
  { signUps }: FulfilPorts,
): Promise<SignedUp> {
  return signUps.signUp({ ...details, conversationId, cause: `${conversationId}:${nonce}`, answers }, nowEpochSeconds);
}
