import { maskPhoneNumber } from '#business/customers/index';
import type { Form, Values } from '../../form/form.ts';
import {
  BOOKING_CODE,
  CALLBACK_DATE,
  CALLBACK_TIME,
  CALLBACK_TIME_ZONE,
  CALLBACK_TOPIC,
  CUSTOMER_PHONE,
} from '../../form/slots.ts';
import { message } from '../../turn/index.ts';
import type { CallAction } from './read-action.ts';

/** Values that no slot asks for. */
export const CARRIED = {
  /** What is wanted: a `CallAction`; booking when absent. */
  action: 'CallbackAction',
  /** The id of the booking that it is about. */
  booking: 'CallbackBooking',
  /** A stretch of time instead of a time, as `readWindow` gives it. */
  window: 'CallbackWindow',
  /** The number of the verified customer's profile, masked: the number itself never leaves the shop. */
  ownPhone: 'CallbackOwnPhone',
} as const;

export const isBooking = (values: Values): boolean => (values[CARRIED.action] ?? 'book') === 'book';

const isToBeFound = (values: Values): boolean => !isBooking(values) && values[CARRIED.booking] === undefined;
/** Where a stretch of time is wished for, the times in it are offered instead; a part of a day needs its day. */
const isTimeOpen = (values: Values): boolean => !isToBeFound(values) && values[CARRIED.window] === undefined;
const isDayOpen = (values: Values): boolean => !isToBeFound(values) && !values[CARRIED.window]?.startsWith('from:');

/** Who is verified is called on the profile's number, unless they say another. */
const isPhoneOpen = (values: Values): boolean => values[CARRIED.ownPhone] === undefined;

/** When the team calls, and on which number; or which call it is about. */
export const FORM: Form = {
  intent: 'ScheduleCallback',
  start: message('scheduleCallback.start'),
  slots: [
    { ...CALLBACK_DATE, isAsked: isDayOpen },
    { ...CALLBACK_TIME, isAsked: isTimeOpen },
    { ...CUSTOMER_PHONE, isAsked: isPhoneOpen },
    { ...CALLBACK_TIME_ZONE, isAsked: isBooking },
    { ...CALLBACK_TOPIC, isAsked: () => false },
    { ...BOOKING_CODE, isAsked: isToBeFound },
  ],
  carried: Object.values(CARRIED),
  writes: true,
  readBack: (values) => {
    const {
      CallbackDate: day = '',
      CallbackTime: time = '',
      CallbackTimeZone: zone,
      CustomerPhone: phone,
      [CARRIED.ownPhone]: ownPhone = '',
    } = values;
    const maskedPhone = phone === undefined ? ownPhone : maskPhoneNumber(phone);
    const call = { day, time, ...(zone && { zone }), maskedPhone };
    switch (values[CARRIED.action]) {
      case 'cancel':
        return message('scheduleCallback.readBackCancel', call);
      case 'move':
        return message('scheduleCallback.readBackMove', call);
      default:
        return message('scheduleCallback.readBack', call);
    }
  },
};

/** The form as it begins for what is wanted. */
export const formFor = (action: CallAction): Form =>
  action === 'book' ? FORM : { ...FORM, start: message('scheduleCallback.startWith', { action }) };
