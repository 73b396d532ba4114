import { saysStop } from '#business/outreach/index';
import { goBackUnderstood } from '../repair/index.ts';
import { type Decision, type ManagePorts, message, type Turn } from '../turn/index.ts';
import { beginPrivacy } from './begin-privacy.ts';
import { answerContact, askContact } from './begin-withdrawal.ts';
import { findRequest } from './find-request.ts';
import { leavePrivacy, privacyStage } from './privacy-task.ts';
import { elicitCode, proveCode } from './prove-code.ts';
import { answerReadBack } from './read-back-erasure.ts';
import { REPLIES } from './replies.ts';

/** Answers a turn about somebody's data: what is newly said of it comes before what was asked. */
export async function managePrivacy(turn: Turn, ports: ManagePorts): Promise<Decision> {
  const stage = privacyStage(turn.memory);
  const request = await findRequest(turn, ports);
  if (request && !isYes(turn, request.kind)) return beginPrivacy(turn, request, ports);
  switch (stage?.kind) {
    case 'code-asked':
      return proveCode(turn, stage.request, ports);
    case 'contact-asked':
      return answerContact(turn, stage.withdrawal);
    case 'read-back':
      return answerReadBack(turn, stage.nonce);
    default:
      return saysStop(turn.words) ? beginPrivacy(turn, ANY_STOP, ports) : tellWhatIsHere(turn);
  }
}

/** "Yes, delete my data" is the yes to an erasure, and asks for none anew. */
const isYes = ({ memory, stage }: Turn, request: string): boolean =>
  request === 'erase' &&
  privacyStage(memory)?.kind === 'read-back' &&
  stage.kind === 'confirmation-answered' &&
  stage.answer === 'yes';

/** A "stop" that Lex heard, in words that don't tell what of. */
const ANY_STOP = { kind: 'withdraw', purposes: ['email', 'sms-and-calls'], namesTexts: false } as const;

const tellWhatIsHere = (turn: Turn): Decision =>
  goBackUnderstood(
    { ...turn, memory: leavePrivacy(turn.memory) },
    [message('managePrivacy.overview')],
    REPLIES.overview,
  );

/** Takes up again what was interrupted. An erasure isn't done on a later yes: it is asked for anew. */
export function resumePrivacy(turn: Turn): Decision {
  const stage = privacyStage(turn.memory);
  switch (stage?.kind) {
    case 'code-asked':
      return elicitCode(turn, stage.request, { lead: [] });
    case 'contact-asked':
      return askContact(turn, stage.withdrawal, 'managePrivacy.contactAgain');
    case 'read-back':
      return goBackUnderstood({ ...turn, memory: leavePrivacy(turn.memory) }, [message('managePrivacy.eraseLater')]);
    default:
      return tellWhatIsHere(turn);
  }
}
