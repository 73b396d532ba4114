import { maskEmailAddress } from '#business/customers/index';
import type { Form } from '../../form/form.ts';
import { CUSTOMER_EMAIL, ORDER_NUMBER } from '../../form/slots.ts';
import { VERIFICATION_CODE } from '../../identity/proof-slots.ts';
import { message } from '../../turn/index.ts';

/** What has to be known before an order's status is told. */
export const FORM: Form = {
  intent: 'CheckOrderStatus',
  start: message('checkOrderStatus.start'),
  slots: [ORDER_NUMBER, CUSTOMER_EMAIL],
  proofs: [VERIFICATION_CODE],
  operation: 'tellOrderStatus',
  isAboutOrder: true,
  writes: false,
  readBack: ({ OrderNumber: orderNumber = '', CustomerEmail: email = '' }) =>
    message('checkOrderStatus.confirm', { orderNumber, maskedEmail: maskEmailAddress(email) }),
};
