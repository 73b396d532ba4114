import type { Form } from '../../form/form.ts';
import { CUSTOMER_EMAIL, ORDER_NUMBER, RESOLUTION, RETURN_ITEM, RETURN_REASON } from '../../form/slots.ts';
import { DELIVERY_POSTAL_CODE, PAYMENT_LAST_FOUR, VERIFICATION_CODE } from '../../identity/proof-slots.ts';
import { message } from '../../turn/index.ts';

/** What the team needs to handle a return, and the proof that it takes. */
export const FORM: Form = {
  intent: 'ProcessReturn',
  start: message('processReturn.start'),
  slots: [ORDER_NUMBER, CUSTOMER_EMAIL, RETURN_ITEM, RETURN_REASON, RESOLUTION],
  proofs: [PAYMENT_LAST_FOUR, DELIVERY_POSTAL_CODE, VERIFICATION_CODE],
  operation: 'requestReturn',
  writes: true,
  readBack: ({
    OrderNumber: orderNumber = '',
    ReturnItem: item = '',
    ReturnReason: reason = '',
    Resolution: resolution = '',
  }) => message('processReturn.readBack', { orderNumber, item, reason, resolution }),
};
