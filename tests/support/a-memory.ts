import type { VerifiedIdentity } from '#business/identity/index';
import { EMPTY_MEMORY, type Memory, message, type OpenQuestion } from '#conversation/turn/index';

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

/** The question for the order number, with nothing filled, unless said otherwise. */
export const anOpenQuestion = (overrides: Partial<OpenQuestion> = {}): OpenQuestion => ({
  intent: 'CheckOrderStatus',
  slot: 'OrderNumber',
  filled: {},
  reAsk: message('checkOrderStatus.askOrderNumber'),
  isToBeConfirmed: false,
  timesMissed: 0,
  ...overrides,
});

/** The question for the address of order 12345, unless said otherwise. */
export const anOpenEmailQuestion = (overrides: Partial<OpenQuestion> = {}): OpenQuestion =>
  anOpenQuestion({
    slot: 'CustomerEmail',
    filled: { OrderNumber: '12345' },
    reAsk: message('checkOrderStatus.askEmail'),
    ...overrides,
  });

/** A stranger's memory, the introduction said, unless said otherwise. */
export const aMemory = (overrides: Partial<Memory> = {}): Memory => ({
  ...EMPTY_MEMORY,
  hasIntroducedItself: true,
  ...overrides,
});
