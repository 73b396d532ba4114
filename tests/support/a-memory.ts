import type { VerifiedIdentity } from '#business/identity/index';
import { EMPTY_MEMORY, type Known, type Memory, type Source, type Task, type Waiting } from '#conversation/turn/index';

/** Ten minutes before the turn of `aTurn`. */
const VERIFIED_AT = 1773067800;

/** John, verified with order 12345, unless said otherwise. */
export const anIdentity = (
  overrides: Partial<VerifiedIdentity> = {},
): VerifiedIdentity & { readonly orderNumber: string; readonly email: string } => ({
  customerId: 'customer-john',
  epoch: 1,
  via: 'order-and-email',
  orderNumber: '12345',
  email: 'john.doe@email.com',
  verifiedAtEpochSeconds: VERIFIED_AT,
  ...overrides,
});

/** A value that the customer stated, unless said otherwise. */
export const known = (value: string, source: Source = 'said'): Known => ({ value, source });

/** A wish still to come, with nothing told in its own words, unless said otherwise. */
export const waiting = (intent: Waiting['intent'], told: Waiting['told'] = {}): Waiting => ({ intent, told });

/** The question for the order number, with nothing filled, unless said otherwise. */
export const aTask = (overrides: Partial<Task> = {}): Task => ({
  intent: 'CheckOrderStatus',
  filled: {},
  asked: { slot: 'OrderNumber' },
  timesMissed: 0,
  isToBeConfirmed: false,
  isOffered: false,
  ...overrides,
});

/** The question for the address of order 12345, unless said otherwise. */
export const anEmailTask = (overrides: Partial<Task> = {}): Task =>
  aTask({ filled: { OrderNumber: known('12345') }, asked: { slot: 'CustomerEmail' }, ...overrides });

/** The yes or no to showing products, which the bot itself has offered, unless said otherwise. */
export const anOffer = (overrides: Partial<Task> = {}): Task =>
  aTask({ intent: 'UpsellProducts', asked: 'yes', isOffered: true, ...overrides });

/** A stranger's memory, the introduction said, unless said otherwise. */
export const aMemory = (overrides: Partial<Memory> = {}): Memory => ({
  ...EMPTY_MEMORY,
  hasIntroducedItself: true,
  ...overrides,
});
