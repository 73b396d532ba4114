import type { PlainDate } from '#business/dates';
import { type Order, parcelOf, troubleOf } from '#business/orders/index';
import { isVoid, knownReturn, type Return, returnableIn } from '#business/returns/index';
import { TO_A_PERSON } from '../../repair/index.ts';
import { type Choice, type Message, message } from '../../turn/index.ts';
import { describeStatus } from './describe-status.ts';

const MONEY_BACK: Choice = { label: message('choice.moneyBack'), says: 'I want my money back' };

/** What the customer may choose while an order is late, lost or damaged. */
const CHOICES = {
  late: [{ label: message('choice.waitForIt'), says: "I'll wait" }, MONEY_BACK, TO_A_PERSON],
  lost: [{ label: message('choice.sendAgain'), says: 'send it again' }, MONEY_BACK, TO_A_PERSON],
  damaged: [{ label: message('choice.sendAgain'), says: 'send it again' }, MONEY_BACK, TO_A_PERSON],
} as const;

const TOLD = { lost: 'checkOrderStatus.lost', damaged: 'checkOrderStatus.damaged' } as const;

interface Trouble {
  readonly say: readonly Message[];
  readonly choices: readonly Choice[];
}

/**
 * The apology with what was made good, and with what the customer may choose for the rest; undefined for an order that is
 * as it should be.
 */
export function describeTrouble(order: Order, today: PlainDate, returns: readonly Return[]): Trouble | undefined {
  const trouble = troubleOf(order, today);
  if (!trouble) return undefined;
  const choices = CHOICES[trouble];
  if (trouble === 'late')
    return { say: [describeStatus(order, today), message('checkOrderStatus.lateChoices')], choices };
  const { carrier = '', trackingNumber = '' } = parcelOf(order) ?? {};
  const { orderNumber } = order;
  const told = message(TOLD[trouble], { orderNumber, carrier, trackingNumber });
  const madeGood = returns.filter((returned) => returned.trouble && isMadeGood(returned));
  const say = [told, ...madeGood.map((returned) => message('checkOrderStatus.madeGood', knownReturn(returned)))];
  return isLeft(order, returns)
    ? { say: [...say, message('checkOrderStatus.troubleChoices')], choices }
    : { say: [...say, message('conversation.anythingElse')], choices: [TO_A_PERSON] };
}

const isMadeGood = ({ state }: Return): boolean => state !== 'requested' && !isVoid(state);

const isLeft = (order: Order, returns: readonly Return[]): boolean =>
  returnableIn(order, returns).some(({ category, left }) => category !== 'Services' && left.length > 0);
