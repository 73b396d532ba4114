import type { Theirs } from '#business/identity/index';
import { type Decision, proceed, slotOf, type Turn } from '../../turn/index.ts';
import { foresee } from './foresee.ts';

/** Stands in the slot for the address of a customer who was verified without saying one. */
const ON_FILE = 'on file';

/** Lets fulfillment tell the status of the order that the customer is verified for. */
export function complete(turn: Turn, theirs?: Theirs): Decision {
  const { foreseen: _, ...memory } = turn.memory;
  const { orderNumber = '', email = ON_FILE } = memory.identity ?? {};
  const slots = {
    ...turn.slots,
    OrderNumber: slotOf(orderNumber),
    CustomerEmail: slotOf(email),
    VerificationCode: null,
  };
  return proceed(turn, { slots, memory: { ...memory, ...(theirs && { foreseen: foresee(turn, theirs) }) } });
}
