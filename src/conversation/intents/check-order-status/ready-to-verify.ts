import type { Turn } from '../../turn/index.ts';
import { hasToBeConfirmed } from './open-question.ts';
import { knownValues } from './slots.ts';

/**
 * The claim to verify, once both facts are known and nothing has to be confirmed before.
 *
 * A corrected or guessed value is read back first and used after a yes; a stated one is used as it is.
 */
export function readyToVerify(turn: Turn): { readonly orderNumber: string; readonly email: string } | undefined {
  const { orderNumber, email } = knownValues(turn);
  return orderNumber && email && isSettled(turn) ? { orderNumber, email } : undefined;
}

function isSettled(turn: Turn): boolean {
  switch (turn.stage.kind) {
    case 'slot-missed':
      return false;
    case 'confirmation-answered':
      return turn.stage.answer === 'yes';
    case 'start':
    case 'slot-captured':
    case 'fulfillment':
      return !hasToBeConfirmed(turn);
  }
}
