import type { Form } from '../../form/form.ts';
import { CUSTOMER_EMAIL, ORDER_NUMBER, RESOLUTION, RETURN_ITEM, RETURN_REASON } from '../../form/slots.ts';
import { DELIVERY_POSTAL_CODE, PAYMENT_LAST_FOUR, VERIFICATION_CODE } from '../../identity/proof-slots.ts';
import { message } from '../../turn/index.ts';

/** What a return takes, and the proof that it needs in the end. */
export const FORM: Form = {
  intent: 'ProcessReturn',
  start: message('processReturn.start'),
  slots: [ORDER_NUMBER, CUSTOMER_EMAIL, RETURN_ITEM, RETURN_REASON, RESOLUTION],
  proofs: [PAYMENT_LAST_FOUR, DELIVERY_POSTAL_CODE, VERIFICATION_CODE],
  operation: 'requestReturn',
  writes: true,
  // What is read back depends on the order: whoever has it puts the real one here.
  readBack: () => message('form.goOn', { intent: 'ProcessReturn' }),
};

/** The same while it isn't complete: the order's things may be spoken of once order and address belong together. */
export const LOOK_FORM: Form = { ...FORM, operation: 'tellOrderStatus' };

/** What it takes to hear of returns. */
export const STATUS_FORM: Form = {
  ...LOOK_FORM,
  start: message('processReturn.statusStart'),
  slots: [ORDER_NUMBER, CUSTOMER_EMAIL],
};

/** What it takes to have its label once more: that goes to the address on file alone. */
export const LABEL_FORM: Form = { ...STATUS_FORM, start: message('processReturn.labelStart') };

/** What it takes to cancel one, and the proof that it needs. */
export const CANCEL_FORM: Form = {
  ...FORM,
  start: message('processReturn.cancelStart'),
  slots: [ORDER_NUMBER, CUSTOMER_EMAIL],
};
export const CANCEL_LOOK_FORM: Form = { ...CANCEL_FORM, operation: 'tellOrderStatus' };
