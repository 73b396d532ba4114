import type { VerifiedIdentity } from '#business/identity/index';
import { keepPending } from '../form/define-form-intent.ts';
import { countMiss, giveUp, MAX_MISSES } from '../repair/give-up.ts';
import { type Decision, listen, type ManagePorts, message, slotsFrom, type Turn, YES_OR_NO } from '../turn/index.ts';
import { aside } from './fulfil-now.ts';
import { leavePrivacy, privacyTask } from './privacy-task.ts';

type Ports = Pick<ManagePorts, 'points' | 'storeCredit' | 'confirmations' | 'digest'>;

/** Tells what is lost by an erasure, and waits for the second yes. */
export async function readBackErasure(turn: Turn, { customerId }: VerifiedIdentity, ports: Ports): Promise<Decision> {
  const [{ points }, balances] = await Promise.all([
    ports.points.balanceOf(customerId),
    ports.storeCredit.balancesOf(customerId),
  ]);
  const credit = balances
    .filter(({ amountMinor }) => amountMinor > 0)
    .map(({ amountMinor: priceMinor, currency }) => ({ priceMinor, currency }));
  const said = message('managePrivacy.eraseReadBack', { points, credit });
  const asked: Decision = {
    move: { kind: 'confirm', intent: 'ManagePrivacy' },
    say: [said],
    choices: YES_OR_NO,
    slots: slotsFrom('ManagePrivacy', {}),
    memory: { ...aside(turn), timesLost: 0, task: privacyTask({ kind: 'read-back', nonce: turn.nonce }) },
    pending: { readBack: said, values: { request: 'erase', customerId } },
  };
  await keepPending({ ...turn, intent: 'ManagePrivacy' }, asked, ports);
  return asked;
}

/** Judges the second yes: nothing but a clear one erases. */
export function answerReadBack(turn: Turn, nonce: string): Decision {
  const answer = turn.stage.kind === 'confirmation-answered' ? turn.stage.answer : 'unclear';
  const slots = slotsFrom('ManagePrivacy', {});
  if (answer === 'yes')
    return { move: { kind: 'fulfil', intent: 'ManagePrivacy' }, say: [], slots, memory: turn.memory };
  if (answer === 'no')
    return listen(turn, {
      say: [message('managePrivacy.notErased'), message('conversation.anythingElse')],
      memory: leavePrivacy(turn.memory),
    });
  const timesMissed = countMiss(turn, null);
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  const task = privacyTask({ kind: 'read-back', nonce }, timesMissed);
  return {
    move: { kind: 'confirm', intent: 'ManagePrivacy' },
    say: [message(timesMissed > 1 ? 'form.yesOrNoOnly' : 'form.yesOrNo'), message('managePrivacy.eraseAgain')],
    choices: YES_OR_NO,
    slots,
    memory: { ...turn.memory, task },
  };
}
