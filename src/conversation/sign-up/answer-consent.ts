import { channelOf } from '../privacy/privacy-task.ts';
import { type Decision, listen, type ManagePorts, message, type Turn } from '../turn/index.ts';
import { askAgain, askNext } from './ask-consent.ts';
import { beginConsents } from './begin-consents.ts';
import { type ConsentStep, withoutStep } from './consent-step.ts';
import { hearAnswer, type HeardAnswer } from './hear-answer.ts';
import { refuseAlso } from './refuse-also.ts';
import { endSignUp } from './tell-signed-up.ts';
import { isSignedUp, keepSignUp, readSignUp, type SignUpRecord } from './sign-up-record.ts';

type Ports = Pick<ManagePorts, 'identity' | 'signUps' | 'consents' | 'confirmations' | 'digest'>;

/** What is asked once more, and how that begins; a second time it is a no. */
const ASKED_ONCE_MORE = {
  unclear: message('captureLeadInfo.consentAgain'),
  another: message('captureLeadInfo.anotherQuestion'),
  'no-to-another': message('captureLeadInfo.noToAnother'),
} as const;

/** Takes the answer to the open question, and asks the next one. */
export async function answerConsent(turn: Turn, step: ConsentStep, ports: Ports): Promise<Decision> {
  const { conversationId, nowEpochSeconds } = turn;
  const kept = readSignUp(await ports.confirmations.find(conversationId, step.nonce, nowEpochSeconds));
  const { filled } = step.task;
  // What was asked is over after some minutes: then it is asked anew.
  if (!kept)
    return beginConsents(turn, { filled: withoutStep(filled), lead: [message('captureLeadInfo.askedAnew')] }, ports);
  if (isSignedUp(kept)) return endSignUp(listen(turn, { say: [], memory: turn.memory }), kept.said);
  return judge(turn, { step, record: kept, heard: hearAnswer(turn, step.asked) }, ports);
}

interface Answered {
  readonly step: ConsentStep;
  readonly record: SignUpRecord;
  readonly heard: HeardAnswer;
}

async function judge(turn: Turn, answered: Answered, ports: Ports): Promise<Decision> {
  const { step, record, heard } = answered;
  const { asked, task, nonce } = step;
  if (record.open?.purpose !== asked.purpose) return answerPast(turn, answered, ports);
  if (heard.kind === 'sent-twice') return askAgain(turn, asked, [message('captureLeadInfo.sentTwice')]);
  if (task.timesMissed > 0 || !isAskedOnceMore(heard.kind)) return take(turn, answered, ports);
  if (heard.kind === 'no-to-another')
    await keepSignUp(turn, { nonce, kept: refuseAlso(record, heard.named, turn) }, ports);
  const memory = { ...turn.memory, task: { ...task, timesMissed: 1 } };
  return askAgain({ ...turn, memory }, asked, [ASKED_ONCE_MORE[heard.kind]]);
}

const isAskedOnceMore = (kind: HeardAnswer['kind']): kind is keyof typeof ASKED_ONCE_MORE => kind in ASKED_ONCE_MORE;

/** The answer to the open question; whatever isn't a yes is a no by now. */
function take(turn: Turn, { step, record, heard }: Answered, ports: Ports): Promise<Decision> {
  const { open, ...rest } = record;
  const isYes = heard.kind === 'yes';
  const { answers: before, ...others } = isYes ? rest : refuseAlso(rest, noesIn(heard), turn);
  const answers = open ? [...before, { ...open, isYes, channel: channelOf(turn) }] : before;
  const lead =
    others.due.length === 0 ? [] : [message(isYes ? 'captureLeadInfo.yesNoted' : 'captureLeadInfo.thatsFine')];
  const { nonce, task } = step;
  return askNext(turn, { nonce, filled: task.filled, record: { ...others, answers }, lead }, ports);
}

/** An answer that comes a second time, with an older memory, answers no further question; a no to its own counts. */
function answerPast(turn: Turn, { step, record, heard }: Answered, ports: Ports): Promise<Decision> {
  const { open, ...rest } = record;
  const refused = heard.kind === 'no' ? [step.asked.purpose, ...heard.named] : noesIn(heard);
  const { due, ...others } = refuseAlso(rest, refused, turn);
  const again = { ...others, due: open ? [open.purpose, ...due] : [] };
  return askNext(turn, { nonce: step.nonce, filled: step.task.filled, record: again, lead: [] }, ports);
}

const noesIn = ({ kind, named }: HeardAnswer) => (kind === 'no' || kind === 'no-to-another' ? named : []);
