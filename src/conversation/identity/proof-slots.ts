import type { FactKind } from '#business/identity/index';
import type { FormSlot } from '../form/form.ts';
import { readDigits, readPostalCode } from '../form/readers.ts';
import { message } from '../turn/index.ts';

/** The slots in which proofs of identity are said; never remembered, read back or taken from free speech. */
export const PAYMENT_LAST_FOUR: FormSlot = {
  slot: 'PaymentLastFour',
  kind: null,
  read: readDigits(4),
  choices: [{ label: message('choice.sendCode'), says: 'send me a code instead' }],
};

export const DELIVERY_POSTAL_CODE: FormSlot = {
  slot: 'DeliveryPostalCode',
  kind: null,
  read: readPostalCode,
  choices: [{ label: message('choice.sendCode'), says: 'send me a code instead' }],
};

export const VERIFICATION_CODE: FormSlot = {
  slot: 'VerificationCode',
  kind: null,
  read: readDigits(6),
  choices: [{ label: message('choice.sendAgain'), says: 'send it again' }],
};

/** Where each fact is asked for. */
export const SLOT_OF_FACT: Readonly<Record<FactKind, FormSlot>> = {
  'last-four': PAYMENT_LAST_FOUR,
  'postal-code': DELIVERY_POSTAL_CODE,
};
