import { INTENTS } from '../intents/registry.ts';
import { findRequest } from '../privacy/index.ts';
import { consentStep, refuseInSignUp } from '../sign-up/index.ts';
import type { Decision, ManagePorts, Turn } from '../turn/index.ts';
import { queueOthers } from './waiting.ts';
import { othersIn } from './wishes-in.ts';

/**
 * What somebody wants of their data is answered before all else, whatever was asked and whatever Lex takes the words
 * for: a "stop" counts in the middle of another wish, too. Other wishes in the same words wait; the one at hand goes on.
 */
export async function privacyFirst(turn: Turn, ports: ManagePorts): Promise<Decision | undefined> {
  const request = await findRequest(turn, ports);
  if (!request || turn.stage.kind === 'fulfillment') return undefined;
  const step = consentStep(turn.memory);
  const other = step && request.kind === 'withdraw' && !request.purposes.includes(step.asked.purpose);
  if (!other && isAnswer(turn)) return undefined;
  if (other) await refuseInSignUp(turn, { step, purposes: request.purposes }, ports);
  const asked: Turn = { ...turn, intent: 'ManagePrivacy', stage: { kind: 'start' }, slots: {} };
  return INTENTS.ManagePrivacy.manage(queueOthers(asked, othersIn(asked)), ports);
}

/**
 * "No, don't text me" to the question whether we may is the answer to it, which takes each consent; so is "yes, delete
 * my data" to what was read back. "Stop texting me" to the question whether we may e-mail is none: it counts at once.
 */
function isAnswer({ memory: { task }, stage }: Turn): boolean {
  if (stage.kind !== 'confirmation-answered' || !task || task.isOffered || task.asked !== 'yes') return false;
  return task.intent === 'CaptureLeadInfo' || (task.intent === 'ManagePrivacy' && stage.answer === 'yes');
}
