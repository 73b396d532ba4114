import type { OptedOut } from '#business/data-requests/index';
import { mayPerform, type VerifiedIdentity } from '#business/identity/index';
import {
  type Decision,
  forgetCustomer,
  type FulfilPorts,
  listen,
  type Message,
  message,
  resume,
  type Turn,
} from '../turn/index.ts';
import { findVerified } from './find-verified.ts';
import { contactsIn, forgetChild, whereSaid } from './forget-child.ts';
import { leavePrivacy, privacyStage, type PrivacyStage } from './privacy-task.ts';
import { tellStopped } from './tell-stopped.ts';

type Ports = Pick<FulfilPorts, 'privacy' | 'identity' | 'endIdentity' | 'confirmations'>;
type Withdrawing = Extract<PrivacyStage, { kind: 'withdrawing' }>;

/** Does what was asked for about somebody's data, for who is verified in this very turn. */
export async function fulfilPrivacy(turn: Turn, ports: Ports): Promise<Decision> {
  const stage = privacyStage(turn.memory);
  if (!stage) return resume(turn, {});
  const identity = await findVerified(turn, ports);
  switch (stage.kind) {
    case 'withdrawing':
      return withdraw(turn, { stage, identity }, ports);
    case 'copying':
      return copy(turn, identity, ports);
    case 'read-back':
      return erase(turn, { nonce: stage.nonce, identity }, ports);
    case 'code-asked':
    case 'contact-asked':
      return nothingPending(turn);
  }
}

async function withdraw(
  turn: Turn,
  { stage, identity }: { readonly stage: Withdrawing; readonly identity: VerifiedIdentity | undefined },
  { privacy }: Ports,
): Promise<Decision> {
  if (stage.withdrawal.isChilds) return forgetChild(turn, { stage, identity }, privacy);
  const who = identity ? { customerId: identity.customerId } : { contacts: contactsIn(stage) };
  const { nowEpochSeconds } = turn;
  const { partners, purposes, namesTexts } = stage.withdrawal;
  const stops = { purposes, namesTexts };
  const recipients = partners?.map(({ partnerId }) => partnerId);
  const from = whereSaid(turn);
  const said = { ...stops, ...from, ...(recipients && { recipients }) };
  const outcome: OptedOut = await privacy.optOut({ ...said, who }, nowEpochSeconds);
  return goOn(turn, tellStopped(outcome, stage));
}

async function copy(turn: Turn, identity: VerifiedIdentity | undefined, { privacy }: Ports): Promise<Decision> {
  if (!identity || !mayPerform('managePrivacy', identity, turn.nowEpochSeconds)) return nothingPending(turn);
  const { isNew } = await privacy.requestCopy(identity.customerId, turn.nowEpochSeconds);
  return goOn(turn, [
    message('managePrivacy.copyAsked', { isNew, url: privacy.pageUrl, contact: turn.supportContact }),
  ]);
}

/**
 * Has everything forgotten that was read back, for the customer it was read to, and forgets the conversation like a
 * log-out: an older memory isn't brought back. The confirmation is used up once the request is sure to be kept.
 */
async function erase(
  turn: Turn,
  { nonce, identity }: { readonly nonce: string; readonly identity: VerifiedIdentity | undefined },
  { privacy, confirmations, endIdentity }: Ports,
): Promise<Decision> {
  const { conversationId, nowEpochSeconds } = turn;
  const pending = await confirmations.find(conversationId, nonce, nowEpochSeconds);
  const isTheirs = identity !== undefined && pending?.values['customerId'] === identity.customerId;
  const isErasure = pending?.intent === 'ManagePrivacy' && pending.values['request'] === 'erase';
  if (!isTheirs || !isErasure || !mayPerform('managePrivacy', identity, nowEpochSeconds)) return nothingPending(turn);
  await privacy.requestErasure(identity.customerId, nowEpochSeconds);
  await confirmations.take(conversationId, nonce, nowEpochSeconds);
  const epoch = await endIdentity(turn);
  const say = [message('managePrivacy.eraseAsked', { contact: turn.supportContact })];
  return listen(turn, { say, memory: forgetCustomer(turn.memory, epoch) });
}

const nothingPending = (turn: Turn): Decision => goOn(turn, [message('managePrivacy.nothingPending')]);

/** Back to where the conversation was. */
const goOn = (turn: Turn, say: readonly Message[]): Decision =>
  resume(turn, { say, memory: leavePrivacy(turn.memory) });
