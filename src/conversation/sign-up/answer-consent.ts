import { type Decision, listen, type ManagePorts, message, type Turn } from '../turn/index.ts';
import { readConsentAnswer } from '../understanding/consent-answers.ts';
import { askAgain, askNext } from './ask-consent.ts';
import { beginConsents } from './begin-consents.ts';
import { type ConsentStep, withoutStep } from './consent-step.ts';
import { endSignUp } from './tell-signed-up.ts';
import { isSignedUp, readSignUp, type SignUpRecord } from './sign-up-record.ts';

type Ports = Pick<ManagePorts, 'identity' | 'signUps' | 'consents' | 'confirmations' | 'digest'>;

/** Takes the answer to the open question, and asks the next one. */
export async function answerConsent(turn: Turn, step: ConsentStep, ports: Ports): Promise<Decision> {
  const { conversationId, nowEpochSeconds } = turn;
  const kept = readSignUp(await ports.confirmations.find(conversationId, step.nonce, nowEpochSeconds));
  const { filled } = step.task;
  // What was asked is over after some minutes: then it is asked anew.
  if (!kept)
    return beginConsents(turn, { filled: withoutStep(filled), lead: [message('captureLeadInfo.askedAnew')] }, ports);
  if (isSignedUp(kept)) return endSignUp(listen(turn, { say: [], memory: turn.memory }), kept.said);
  return judge(turn, { step, record: kept }, ports);
}

async function judge(
  turn: Turn,
  { step, record }: { readonly step: ConsentStep; readonly record: SignUpRecord },
  ports: Ports,
): Promise<Decision> {
  const { nonce, asked, task } = step;
  const { open, ...rest } = record;
  // An answer that comes a second time, with an older memory, answers no further question.
  if (open?.purpose !== asked.purpose) {
    const due = open ? [open.purpose, ...rest.due] : [];
    return askNext(turn, { nonce, filled: task.filled, record: { ...rest, due }, lead: [] }, ports);
  }
  const answer = readConsentAnswer(turn.words, answerOf(turn));
  if (answer === 'unclear' && task.timesMissed === 0) {
    const memory = { ...turn.memory, task: { ...task, timesMissed: 1 } };
    return askAgain({ ...turn, memory }, asked, [message('captureLeadInfo.consentAgain')]);
  }
  const isYes = answer === 'yes';
  const channel = turn.channel === 'sms' ? ('sms' as const) : ('chat' as const);
  const answers = [...rest.answers, { ...open, isYes, channel }];
  const lead = rest.due.length === 0 ? [] : [message(isYes ? 'captureLeadInfo.yesNoted' : 'captureLeadInfo.thatsFine')];
  return askNext(turn, { nonce, filled: task.filled, record: { ...rest, answers }, lead }, ports);
}

const answerOf = ({ stage }: Turn) => (stage.kind === 'confirmation-answered' ? stage.answer : 'unclear');
