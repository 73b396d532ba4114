import { maskEmailAddress } from '#business/customers/index';
import { askFor } from '../form/ask.ts';
import { type Form, slotNamed } from '../form/form.ts';
import type { FormFacts } from '../form/facts.ts';
import { countMiss, giveUp, MAX_MISSES } from '../repair/give-up.ts';
import {
  type Decision,
  endTask,
  forgetCustomer,
  listen,
  type Message,
  message,
  type Turn,
  withIdentity,
} from '../turn/index.ts';
import { SLOT_OF_FACT, VERIFICATION_CODE } from './proof-slots.ts';
import type { Standing } from './standing.ts';

/** What is said and asked when verification needs something of the customer; undefined when it doesn't. */
export function answerStanding(form: Form, turn: Turn, facts: FormFacts): Decision | undefined {
  const { standing } = facts;
  if (standing.kind === 'anonymous' || standing.kind === 'verified') return undefined;
  if (standing.kind === 'no-match') return startOver(form, turn, facts);
  if (standing.kind === 'stale') return beginAnew(form, turn, standing.epoch);
  if (standing.kind === 'another-order') return askAddress(form, turn, facts);
  if (standing.kind === 'code-over' || standing.kind === 'code-limit' || standing.kind === 'locked')
    return leave(turn, standing);
  return askProof(form, turn, facts);
}

/** What was said before a log-out isn't used after it: it is asked anew. */
function beginAnew(form: Form, turn: Turn, epoch: number): Decision {
  const stranger = { ...turn, memory: forgetCustomer(turn.memory, epoch) };
  const [slot] = form.slots;
  return slot ? askFor(form, slot, { turn: stranger, filled: {}, lead: [form.start] }) : giveUp(stranger);
}

/** One answer for every kind of miss. What was said is set aside: whichever value was wrong can be said anew. */
function startOver(form: Form, turn: Turn, { state }: FormFacts): Decision {
  const { OrderNumber: number, CustomerEmail: email, ...others } = state.filled;
  const setAside = { ...(number && { OrderNumber: number }), ...(email && { CustomerEmail: email }) };
  // An address that was said for something else is asked for first, whichever of the two was wrong.
  const isTakenFromEarlier = email?.source === 'remembered';
  const slot = slotNamed(form, isTakenFromEarlier ? 'CustomerEmail' : 'OrderNumber');
  if (!slot) return giveUp(turn);
  const asked = askFor(form, slot, { turn, filled: others, lead: [], setAside });
  const { orderNumber: _n, email: _e, ...known } = asked.memory.known;
  const said = isTakenFromEarlier
    ? message('identity.noMatchRemembered', { maskedEmail: maskEmailAddress(email.value) })
    : message('identity.noMatch');
  return { ...asked, say: [said], memory: { ...asked.memory, known } };
}

/** The address of the verified customer isn't tried on an order that they didn't verify with. */
function askAddress(form: Form, turn: Turn, { state }: FormFacts): Decision {
  const { CustomerEmail: _, ...filled } = state.filled;
  const slot = slotNamed(form, 'CustomerEmail');
  const isMissed = turn.stage.kind === 'slot-missed' && turn.stage.slot === 'CustomerEmail';
  const timesMissed = isMissed ? countMiss(turn, 'CustomerEmail') : 0;
  if (!slot || timesMissed >= MAX_MISSES) return giveUp(turn);
  const lead = isMissed ? [] : [message('identity.anotherOrder')];
  return askFor(form, slot, { turn, filled, lead, timesMissed, isToBeConfirmed: state.isToBeConfirmed });
}

function leadTo(standing: Standing): readonly Message[] {
  switch (standing.kind) {
    case 'fact-needed':
      return [message('conversation.thanks')];
    case 'fact-wrong':
      return [message('identity.factWrong')];
    case 'code-needed':
      return [message('identity.codeSent')];
    case 'code-too-soon':
      return [message('identity.codeTooSoon', { seconds: standing.seconds })];
    case 'code-wrong':
      return [message('identity.codeWrong')];
    default:
      return [];
  }
}

/** Asks for a fact or a code; the third wrong one in a row ends it. */
function askProof(form: Form, turn: Turn, { state, standing }: FormFacts): Decision {
  const name = 'fact' in standing ? SLOT_OF_FACT[standing.fact].slot : VERIFICATION_CODE.slot;
  const slot = slotNamed(form, name);
  const isUnanswered = turn.stage.kind === 'slot-missed' && turn.stage.slot === name && standing.kind === 'fact-needed';
  const isWrong = standing.kind === 'code-wrong' || standing.kind === 'fact-wrong';
  const timesMissed = isWrong || isUnanswered ? countMiss(turn, name) : 0;
  if (!slot || timesMissed >= MAX_MISSES) return giveUp(turn);
  const lead = isUnanswered ? [] : leadTo(standing);
  // What a yes has confirmed isn't read back once more after the proof.
  const rest = { filled: state.filled, lead, timesMissed, isToBeConfirmed: !state.isSettled };
  return askFor(form, slot, { turn: withIdentityOf(turn, standing), ...rest });
}

const withIdentityOf = (turn: Turn, standing: Standing): Turn =>
  'identity' in standing ? { ...turn, memory: withIdentity(turn.memory, standing.identity) } : turn;

/** Ends the wish, with a way to a person. */
function leave(turn: Turn, standing: Extract<Standing, { kind: 'code-over' | 'code-limit' | 'locked' }>): Decision {
  const contact = turn.supportContact;
  const choices = [{ label: message('choice.agent'), says: 'agent' }];
  const say = [
    standing.kind === 'locked' ? lockedFor(contact, standing.minutes) : message(ENDS[standing.kind], { contact }),
  ];
  return listen(turn, { say, choices, memory: endTask(turn.memory) });
}

const ENDS = { 'code-over': 'identity.codeOver', 'code-limit': 'identity.codeLimit' } as const;

const lockedFor = (contact: string, minutes: number): Message => message('identity.locked', { contact, minutes });
