import { maskEmailAddress, maskPhoneNumber } from '#business/customers/index';
import type { Form } from '../../form/form.ts';
import {
  CONTACT_PREFERENCE,
  CUSTOMER_EMAIL,
  CUSTOMER_PHONE,
  FIRST_NAME,
  INTEREST_CATEGORY,
  LAST_NAME,
} from '../../form/slots.ts';
import { CARRIED } from '../../sign-up/index.ts';
import { message } from '../../turn/index.ts';

export const NEEDS_PHONE: readonly (string | undefined)[] = ['SMS', 'Phone Call'];

/**
 * What somebody who wants news and offers tells about themselves. The form itself writes nothing: what is written after
 * it takes the answers to the questions for consent, each of which is asked for itself.
 */
export const FORM: Form = {
  intent: 'CaptureLeadInfo',
  start: message('captureLeadInfo.start'),
  slots: [
    FIRST_NAME,
    LAST_NAME,
    INTEREST_CATEGORY,
    CONTACT_PREFERENCE,
    CUSTOMER_EMAIL,
    { ...CUSTOMER_PHONE, isAsked: ({ ContactPreference: preference }) => NEEDS_PHONE.includes(preference) },
  ],
  carried: Object.values(CARRIED),
  writes: false,
  readBack: (values) =>
    message('captureLeadInfo.readBack', {
      firstName: values['CustomerFirstName'] ?? '',
      lastName: values['CustomerLastName'] ?? '',
      category: values['InterestCategory'] ?? '',
      preference: values['ContactPreference'] ?? '',
      maskedEmail: maskEmailAddress(values['CustomerEmail'] ?? ''),
      ...(values['CustomerPhone'] && { maskedPhone: maskPhoneNumber(values['CustomerPhone']) }),
    }),
};
