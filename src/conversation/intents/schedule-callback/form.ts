import { maskPhoneNumber } from '#business/customers/index';
import type { Form } from '../../form/form.ts';
import { CALLBACK_DATE, CALLBACK_TIME, CUSTOMER_PHONE } from '../../form/slots.ts';
import { message } from '../../turn/index.ts';

/** When the team calls, and on which number. */
export const FORM: Form = {
  intent: 'ScheduleCallback',
  start: message('scheduleCallback.start'),
  slots: [CALLBACK_DATE, CALLBACK_TIME, CUSTOMER_PHONE],
  writes: true,
  readBack: ({ CallbackDate: day = '', CallbackTime: time = '', CustomerPhone: phone = '' }) =>
    message('scheduleCallback.readBack', { day, time, maskedPhone: maskPhoneNumber(phone) }),
};
