import type { Form } from '../../form/form.ts';
import { BUDGET, PRODUCT_CATEGORY } from '../../form/slots.ts';
import { message } from '../../turn/index.ts';

/** What somebody who looks for products tells about them. */
export const FORM: Form = {
  intent: 'UpsellProducts',
  start: message('upsellProducts.start'),
  slots: [PRODUCT_CATEGORY, BUDGET],
  writes: false,
  readBack: ({ ProductCategory: category = '', Budget: budget = '' }) =>
    message('upsellProducts.readBack', { category, budget }),
};
