import type { CustomerTier } from '#business/customers/index';
import type { Order } from '#business/orders/index';
import type { Return } from '#business/returns/index';
import { askFor } from '../../form/ask.ts';
import { CUSTOMER_EMAIL, ORDER_NUMBER } from '../../form/slots.ts';
import {
  close,
  type Decision,
  type DrawnOffer,
  endTask,
  forgetCustomer,
  type Memory,
  type Message,
  message,
  type Turn,
  withIdentity,
} from '../../turn/index.ts';
import { closingQuestion, countOffer, openProblem, solveProblem } from '../../understanding/mood/index.ts';
import { describeStatus } from './describe-status.ts';
import { describeTrouble } from './describe-trouble.ts';
import { describeWindow } from './describe-window.ts';
import { FORM } from './form.ts';
import { endWithPlay, type ReadyPlay } from './end-with-play.ts';
import { isMissed } from './may-offer.ts';

export interface StatusFacts {
  /** The verified customer's order; absent when they aren't verified, or it isn't theirs. */
  readonly order: Order | undefined;
  /** From the profile of the verified customer; the time zone is an IANA name. */
  readonly tier?: CustomerTier;
  readonly timeZone?: string;
  /** The number that the verified customer names and that isn't known to be theirs. */
  readonly anotherOrder?: string;
  /** Of an order whose parcel was lost or damaged. */
  readonly returns?: readonly Return[];
  /** The conversation's present epoch. */
  readonly epoch: number;
  /** Whether the answer ends with an offer; one that was made before an older memory came back isn't made twice. */
  readonly offer:
    | { readonly kind: 'claimed'; readonly play: ReadyPlay; readonly drawn?: DrawnOffer }
    /** It is drawn for a later moment of the conversation. */
    | { readonly kind: 'later'; readonly drawn: DrawnOffer }
    | { readonly kind: 'made-before' }
    | { readonly kind: 'not-due' };
}

/** Tells the status of the order that was verified; whoever comes here unverified is asked to verify first. */
export function fulfil(turn: Turn, facts: StatusFacts): Decision {
  const { order, epoch, anotherOrder } = facts;
  if (anotherOrder !== undefined) return askAddress(turn, anotherOrder);
  if (!order) {
    const stranger = { ...turn, memory: forgetCustomer(turn.memory, epoch) };
    return askFor(FORM, ORDER_NUMBER, { turn: stranger, filled: {}, lead: [message('checkOrderStatus.verifyFirst')] });
  }
  return tell(turn, order, facts);
}

function tell(turn: Turn, order: Order, { offer, tier, timeZone, returns = [] }: StatusFacts): Decision {
  const ended = endTask(aboutOrder(turn.memory, order), turn.intent);
  const isMissing = isMissed(turn, order);
  const trouble = describeTrouble(order, turn.today, returns);
  const mood = isMissing || trouble ? openProblem(ended.mood) : solveProblem(ended.mood);
  const memory = { ...ended, ...drawnIn(offer), mood: isMade(offer) ? countOffer(mood) : mood };
  const thanks = thank(turn);
  if (trouble) return close(turn, 'fulfilled', { say: [...thanks, ...trouble.say], choices: trouble.choices, memory });
  const window = timeZone === undefined ? [] : describeWindow(order, turn, timeZone);
  const say = [...thanks, describeStatus(order, turn.today), ...window];
  if (offer.kind === 'claimed') return endWithPlay({ ...turn, memory }, offer.play, { tier, say });
  const bringIn = isMissing ? [message('checkOrderStatus.deliveredAndWrong')] : [];
  return close(turn, 'fulfilled', { say: [...say, ...bringIn, closingQuestion(memory.mood)], memory });
}

const isMade = ({ kind }: StatusFacts['offer']): boolean => kind === 'claimed' || kind === 'made-before';
const drawnIn = (offer: StatusFacts['offer']): Pick<Memory, 'drawn'> =>
  'drawn' in offer && offer.drawn ? { drawn: offer.drawn } : {};

/** Of several orders that are told in one answer the first is thanked for. */
function thank({ alreadySaid = 0, memory: { lastSaid } }: Turn): readonly Message[] {
  const isThanked = alreadySaid > 0 && lastSaid.some(({ key }) => key === 'checkOrderStatus.found');
  return isThanked ? [] : [message('checkOrderStatus.found')];
}

/** An order that isn't known as theirs and one that doesn't exist are asked about alike. */
function askAddress(turn: Turn, value: string): Decision {
  const filled = { OrderNumber: { value, source: 'said' as const } };
  return askFor(FORM, CUSTOMER_EMAIL, { turn, filled, lead: [message('identity.anotherOrder')] });
}

/** From here on the conversation is about this order of the customer. */
function aboutOrder(memory: Memory, { orderNumber, lines }: Order): Memory {
  const about =
    memory.identity && memory.identity.orderNumber !== orderNumber
      ? withIdentity(memory, { ...memory.identity, orderNumber })
      : memory;
  return { ...about, ordered: lines.slice(0, REMEMBERED).map(({ sku }) => sku) };
}

/** As many products as have room in a memory; of a longer order the rest is read when it is needed. */
const REMEMBERED = 5;
