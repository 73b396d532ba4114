import type { Form } from '#conversation/form/form';
import { FORM as SIGN_UP } from '#conversation/intents/capture-lead-info/form';
import { FORM as ORDER } from '#conversation/intents/check-order-status/form';
import { FORM as RETURN } from '#conversation/intents/process-return/form';
import { FORM as CALLBACK } from '#conversation/intents/schedule-callback/form';
import { FORM as PRODUCTS } from '#conversation/intents/upsell-products/form';

export { CALLBACK, ORDER, PRODUCTS, RETURN, SIGN_UP };

export const EVERY_FORM: readonly Form[] = [ORDER, RETURN, PRODUCTS, SIGN_UP, CALLBACK];
