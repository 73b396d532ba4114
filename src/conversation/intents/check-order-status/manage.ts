import type { Verification, VerifiedIdentity } from '#business/identity/index';
import { parseOrderNumber } from '#business/orders/index';
import { findOrderNumber } from '../../understanding/find-order-number.ts';
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
import { open, readBack } from './open-question.ts';
import { knownValues, NO_SLOTS } from './slots.ts';

export type ManageFacts =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'already-verified'; readonly identity: VerifiedIdentity }
  | Verification;

/** Asks for what is missing, verifies, and lets fulfillment answer. */
export function manage(turn: Turn, facts: ManageFacts): Decision {
  switch (facts.kind) {
    case 'verified':
    case 'already-verified':
      return goOnVerified(turn, facts.identity);
    case 'no-match':
      return startOver(turn, message('checkOrderStatus.noMatch'));
    case 'too-many-misses':
      return giveUp(turn);
    case 'anonymous':
      return askForTheRest(turn);
  }
}

function goOnVerified(turn: Turn, identity: VerifiedIdentity): Decision {
  const slots = { OrderNumber: slotOf(identity.orderNumber), CustomerEmail: slotOf(identity.email) };
  return proceed(turn, { slots, memory: { ...closeQuestion(turn.memory), identity } });
}

function startOver(turn: Turn, reason: Message): Decision {
  const memory = open({ ...turn, slots: NO_SLOTS }, 'OrderNumber', false);
  return elicit(turn, 'OrderNumber', { say: [reason], slots: NO_SLOTS, memory });
}

function giveUp(turn: Turn): Decision {
  const say = [message('checkOrderStatus.tooManyMisses', { contact: turn.supportContact })];
  return listen(turn, { say, slots: NO_SLOTS, memory: closeQuestion(turn.memory) });
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

function confirmOrStartOver(turn: Turn, answer: 'yes' | 'no' | 'unclear'): Decision {
  const { orderNumber, email } = knownValues(turn);
  if (answer === 'no') return startOver(turn, message('checkOrderStatus.notConfirmed'));
  // Only a client that brings its own confirmation gets here with nothing to confirm.
  if (!orderNumber || !email) return startOver(turn, message('checkOrderStatus.askOrderNumber'));
  return askToConfirm(turn, message('checkOrderStatus.confirmAgain', readBack(turn)));
}

function askNext(turn: Turn): Decision {
  const { orderNumber, email } = knownValues(turn);
  if (orderNumber && email) return askToConfirm(turn, message('checkOrderStatus.confirm', readBack(turn)));

  const courtesy = message(turn.stage.kind === 'start' ? 'checkOrderStatus.start' : 'conversation.thanks');
  return proceed(turn, { say: [courtesy], memory: open(turn, orderNumber ? 'CustomerEmail' : 'OrderNumber') });
}

function askToConfirm(turn: Turn, question: Message): Decision {
  return confirm(turn, { say: [question], memory: open(turn, 'confirmation', true) });
}

/** Somebody who answers the question for the address with another order number corrects the first. */
function correctOrAskAgain(turn: Turn, slot: string): Decision {
  const corrected = slot === 'CustomerEmail' ? findOrderNumber(turn.words) : undefined;
  const before = parseOrderNumber(turn.memory.openQuestion?.filled['OrderNumber'] ?? '');
  if (!corrected || (before.ok && before.orderNumber === corrected)) return proceed(turn);

  const slots = { ...turn.slots, OrderNumber: slotOf(corrected) };
  return elicit(turn, 'CustomerEmail', {
    say: [message('checkOrderStatus.orderNumberCorrected', { orderNumber: corrected })],
    slots,
    memory: open({ ...turn, slots }, 'CustomerEmail', true),
  });
}
