import { CONSENT_PURPOSES } from '#business/consents/index';
import { beginWithdrawal, findVerified } from '../privacy/index.ts';
import { consentStep, isSignUpDone } from '../sign-up/index.ts';
import type { Decision, ManagePorts, Turn } from '../turn/index.ts';
import { saysTooYoung } from '../understanding/age.ts';
import { queueOthers } from './waiting.ts';
import { othersIn } from './wishes-in.ts';

/** What a child has agreed to ends, whatever it was. */
const EVERYTHING = { kind: 'withdraw', purposes: CONSENT_PURPOSES, namesTexts: false, isChilds: true } as const;

/**
 * Who says only after they have signed up that they are too young is forgotten, whatever was asked: at once where a
 * contact was told or they are verified. Where neither is known they are asked for a contact, unless they want something
 * else. A sign-up that isn't over yet is its own to refuse.
 */
export async function childFirst(turn: Turn, ports: ManagePorts): Promise<Decision | undefined> {
  if (turn.stage.kind === 'fulfillment' || !saysTooYoung(turn.words)) return undefined;
  const asked: Turn = { ...turn, intent: 'ManagePrivacy', stage: { kind: 'start' }, slots: {} };
  const others = othersIn(asked).filter(({ intent }) => intent !== 'CaptureLeadInfo');
  if (await isSigningUp(turn, ports)) return undefined;
  const { known, task } = turn.memory;
  const isNamed = known.email !== undefined || known.phone !== undefined;
  if (!isNamed && (task || others.length > 0) && !(await findVerified(turn, ports))) return undefined;
  return beginWithdrawal(queueOthers(asked, others), EVERYTHING, ports);
}

/** Whether a first sign-up is at hand that hasn't come to its end. */
async function isSigningUp({ memory, ...turn }: Turn, ports: ManagePorts): Promise<boolean> {
  const { task, lastIntent } = memory;
  if (task?.intent !== 'CaptureLeadInfo' || task.isOffered || lastIntent === 'CaptureLeadInfo') return false;
  const step = consentStep(memory);
  return !step || !(await isSignUpDone(turn, step.nonce, ports));
}
