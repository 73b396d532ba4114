import type { VerifiedIdentity } from '#business/identity/index';
import { claimOf } from '../identity/claim-of.ts';
import { VERIFICATION_CODE } from '../identity/proof-slots.ts';
import { asksForCode } from '../identity/wants-code.ts';
import { countMiss, giveUp, MAX_MISSES } from '../repair/give-up.ts';
import { TO_A_PERSON } from '../repair/go-back.ts';
import {
  type Decision,
  listen,
  type ManagePorts,
  type Message,
  message,
  slotsFrom,
  type Turn,
  withIdentity,
} from '../turn/index.ts';
import { afterProof } from './after-proof.ts';
import { findVerified } from './find-verified.ts';
import { aside } from './fulfil-now.ts';
import { leavePrivacy, privacyTask, type ProvedRequest } from './privacy-task.ts';

interface Asking {
  readonly request: ProvedRequest;
  readonly identity: VerifiedIdentity;
}

/** Has a code sent to the contact on file, and asks for it. */
export async function askForCode(
  turn: Turn,
  { request, identity }: Asking,
  { requestCode }: Pick<ManagePorts, 'requestCode'>,
): Promise<Decision> {
  const { conversationId, nowEpochSeconds } = turn;
  const target = identity.customerId;
  const requested = await requestCode({ conversationId, target, ...claimOf(identity) }, nowEpochSeconds);
  switch (requested.kind) {
    case 'requested':
      return elicitCode(turn, request, { lead: [message('managePrivacy.codeSent', { request })] });
    case 'too-soon':
      return elicitCode(turn, request, { lead: [message('identity.codeTooSoon', { seconds: requested.seconds })] });
    case 'no-more':
      return endWithPerson(turn, message('identity.codeLimit', { contact: turn.supportContact }));
  }
}

/** Judges the code, and goes on with what it was asked for. */
export async function proveCode(turn: Turn, request: ProvedRequest, ports: ManagePorts): Promise<Decision> {
  const { conversationId, nowEpochSeconds, memory } = turn;
  const identity = await findVerified(turn, ports);
  if (!identity) return endWithPerson(turn, message('managePrivacy.verificationOver'));
  const code = codeIn(turn);
  if (code === undefined)
    return wantsAnother(turn) ? askForCode(turn, { request, identity }, ports) : askAgain(turn, request, []);
  const redeemed = await ports.redeemCode({ conversationId, code, ...claimOf(identity) }, nowEpochSeconds);
  if (redeemed.kind === 'wrong') return askAgain(turn, request, [message('identity.codeWrong')]);
  if (redeemed.kind === 'over')
    return endWithPerson(turn, message('identity.codeOver', { contact: turn.supportContact }));
  const { kind: _, ...whose } = redeemed;
  const confirmed = await ports.identity.accept({ via: 'one-time-code', ...whose }, turn);
  return afterProof({ ...turn, memory: withIdentity(memory, confirmed) }, { request, identity: confirmed }, ports);
}

function codeIn({ stage, slots }: Turn): string | undefined {
  const { slot: name, read } = VERIFICATION_CODE;
  const said = stage.kind === 'slot-captured' && stage.slot === name ? slots[name] : undefined;
  return said ? read(said) : undefined;
}

/** Digits that are no code are mistyped; words may ask for another one. */
const wantsAnother = ({ words }: Turn): boolean => !/\d/.test(words) && asksForCode(words);

function askAgain(turn: Turn, request: ProvedRequest, lead: readonly Message[]): Decision {
  const timesMissed = countMiss(turn, VERIFICATION_CODE.slot);
  return timesMissed >= MAX_MISSES ? giveUp(turn) : elicitCode(turn, request, { lead, timesMissed });
}

/** Asks for the code, after the words that lead to it. */
export function elicitCode(
  turn: Turn,
  request: ProvedRequest,
  { lead, timesMissed = 0 }: { readonly lead: readonly Message[]; readonly timesMissed?: number },
): Decision {
  const { slot, choices } = VERIFICATION_CODE;
  return {
    move: { kind: 'elicit', intent: 'ManagePrivacy', slot },
    say: [...lead, message('question', { intent: 'ManagePrivacy', slot, attempt: timesMissed })],
    ...(choices && { choices }),
    slots: slotsFrom('ManagePrivacy', {}),
    memory: { ...aside(turn), timesLost: 0, task: privacyTask({ kind: 'code-asked', request }, timesMissed) },
  };
}

const endWithPerson = (turn: Turn, said: Message): Decision => ({
  ...listen(turn, { say: [said], memory: leavePrivacy(turn.memory) }),
  choices: [TO_A_PERSON],
});
