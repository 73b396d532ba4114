import { knownReturn, quantityOf, type Return, type ReturnOutcome } from '#business/returns/index';
import { TO_A_PERSON } from '../../repair/go-back.ts';
import { close, type Decision, endTask, forgetPassing, type Message, message, type Turn } from '../../turn/index.ts';
import { refuseReturn } from './refuse.ts';

/** What a yes came to, in words. */
export function tellOutcome(turn: Turn, outcome: ReturnOutcome): Decision {
  switch (outcome.kind) {
    case 'approved':
      return end(turn, outcome.returned.trouble ? madeGood(outcome.returned) : approved(outcome.returned));
    case 'refused':
      return refuseReturn(turn, outcome.refusal);
    case 'declined':
      return endWithPerson(turn, message('processReturn.declined', { reason: outcome.reason }));
    case 'terms-changed':
      return end(turn, message('processReturn.termsChanged'));
    case 'sold-out':
      return end(turn, message('processReturn.soldOut'));
    case 'returned-meanwhile':
      return end(turn, message('processReturn.meanwhile'));
    case 'interrupted':
      return endWithPerson(turn, message('processReturn.interrupted'));
    case 'unknown':
      return end(turn, message('processReturn.checking'));
  }
}

/** The same words whenever the same yes is said. */
function approved({ rma, lines, orderNumber, replacement, sendBackBy, ...terms }: Return): Message {
  const { resolution, refundMinor, feeMinor, currency, isPaidAtOnce } = terms;
  return message('processReturn.approved', {
    ...{ rma, orderNumber, sendBackBy, resolution, refundMinor, feeMinor, currency, isPaidAtOnce },
    items: lines.map((line) => ({ name: line.name, quantity: quantityOf(line) })),
    differenceMinor: replacement?.differenceMinor ?? 0,
  });
}

const madeGood = (returned: Return): Message => message('processReturn.madeGood', knownReturn(returned));

/** The wish is met; its own values serve no other return. */
export const end = (turn: Turn, ...say: readonly Message[]): Decision =>
  close(turn, 'fulfilled', {
    say: [...say, message('conversation.anythingElse')],
    memory: forgetPassing(endTask(turn.memory)),
  });

/** The same where a person helps further. */
export const endWithPerson = (turn: Turn, ...say: readonly Message[]): Decision => ({
  ...end(turn, ...say, message('processReturn.askPerson', { contact: turn.supportContact })),
  choices: [TO_A_PERSON],
});
