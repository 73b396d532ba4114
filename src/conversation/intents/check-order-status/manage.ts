import { type ClaimOutcome, LIMITS, type VerifiedIdentity } from '#business/identity/index';
import { countMiss, giveUp, MAX_MISSES } from '../../repair/index.ts';
import {
  closeQuestion,
  confirm,
  type Decision,
  elicit,
  listen,
  type Message,
  message,
  proceed,
  slotOf,
  type Turn,
} from '../../turn/index.ts';
import { correctOrderNumber } from './correct.ts';
import { open, type Question, readBack } from './open-question.ts';
import { knownValues, NO_SLOTS } from './slots.ts';

/** The order that a verified customer is told about. */
export interface OrderInHand {
  readonly orderNumber: string;
}

export type ManageFacts =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'already-verified'; readonly identity: VerifiedIdentity & OrderInHand }
  | ClaimOutcome;

/** Asks for what is missing, verifies, and lets fulfillment answer. */
export function manage(turn: Turn, facts: ManageFacts): Decision {
  switch (facts.kind) {
    case 'verified':
    case 'already-verified':
      return goOnVerified(turn, facts.identity);
    case 'no-match':
      return startOver(turn, message('checkOrderStatus.noMatch'));
    case 'code-needed':
      return stopGuessing(turn, LIMITS.session.windowSeconds / 60);
    case 'locked':
      return stopGuessing(turn, facts.minutes);
    case 'anonymous':
      return askForTheRest(turn);
  }
}

function goOnVerified(turn: Turn, identity: VerifiedIdentity): Decision {
  const { orderNumber, email } = identity;
  const slots = {
    OrderNumber: orderNumber === undefined ? null : slotOf(orderNumber),
    CustomerEmail: email === undefined ? null : slotOf(email),
  };
  return proceed(turn, { slots, memory: { ...closeQuestion(turn.memory), identity } });
}

function startOver(turn: Turn, reason: Message): Decision {
  const memory = open({ ...turn, slots: NO_SLOTS }, 'OrderNumber', { isToBeConfirmed: false });
  return elicit(turn, 'OrderNumber', { say: [reason], slots: NO_SLOTS, memory });
}

function stopGuessing(turn: Turn, minutes: number): Decision {
  const say = [message('checkOrderStatus.tooManyMisses', { contact: turn.supportContact, minutes })];
  return listen(turn, { say, memory: closeQuestion(turn.memory) });
}

function askForTheRest(turn: Turn): Decision {
  switch (turn.stage.kind) {
    case 'confirmation-answered':
      return confirmOrStartOver(turn, turn.stage.answer);
    case 'slot-missed':
      return correctOrAskAgain(turn, turn.stage.slot);
    case 'start':
    case 'slot-captured':
    case 'fulfillment':
      return askNext(turn);
  }
}

function askNext(turn: Turn): Decision {
  const { orderNumber, email } = knownValues(turn);
  if (orderNumber && email) return askToConfirm(turn, message('checkOrderStatus.confirm', readBack(turn)));

  const courtesy = message(turn.stage.kind === 'start' ? 'checkOrderStatus.start' : 'conversation.thanks');
  return proceed(turn, { say: [courtesy], memory: open(turn, orderNumber ? 'CustomerEmail' : 'OrderNumber') });
}

function confirmOrStartOver(turn: Turn, answer: 'yes' | 'no' | 'unclear'): Decision {
  const corrected = answer === 'yes' ? undefined : correctOrderNumber(turn);
  if (corrected) return askToConfirm(corrected, message('checkOrderStatus.confirm', readBack(corrected)));
  if (answer === 'no') return startOver(turn, message('checkOrderStatus.notConfirmed'));

  const { orderNumber, email } = knownValues(turn);
  // Only a client that brings its own confirmation gets here with nothing to confirm.
  if (!orderNumber || !email) return startOver(turn, message('checkOrderStatus.askOrderNumber'));
  const timesMissed = countMiss(turn, null);
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  return askToConfirm(turn, message('checkOrderStatus.confirmAgain', readBack(turn)), timesMissed);
}

function askToConfirm(turn: Turn, question: Message, timesMissed = 0): Decision {
  const memory = open(turn, 'confirmation', { isToBeConfirmed: true, timesMissed });
  return confirm(turn, { say: [question], slots: turn.slots, memory });
}

/** Somebody who answers the question for the address with another order number corrects the first. */
function correctOrAskAgain(turn: Turn, slot: string): Decision {
  const corrected = slot === 'CustomerEmail' ? correctOrderNumber(turn) : undefined;
  if (corrected) return askEmailForCorrected(corrected);

  const timesMissed = countMiss(turn, slot);
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  return proceed(turn, { memory: open(turn, slot as Question, { timesMissed }) });
}

function askEmailForCorrected(turn: Turn): Decision {
  const { orderNumber = '' } = knownValues(turn);
  return elicit(turn, 'CustomerEmail', {
    say: [message('checkOrderStatus.orderNumberCorrected', { orderNumber })],
    memory: open(turn, 'CustomerEmail', { isToBeConfirmed: true }),
  });
}
