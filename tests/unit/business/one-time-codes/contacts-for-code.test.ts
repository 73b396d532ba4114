import { describe, expect, it } from '@jest/globals';
import { CONTACT_PREFERENCES } from '#business/customers/index';
import { contactsForCode } from '../../../../src/business/one-time-codes/contacts-for-code.ts';
import { aCustomer } from '../../../support/a-customer.ts';

const EMAIL = { channel: 'email', to: 'john.doe@email.com' };
const SMS = { channel: 'sms', to: '+12065550123' };
const BY_PHONE = ['SMS', 'Phone Call'];

describe('a code goes', () => {
  it.each(CONTACT_PREFERENCES)('to whom prefers %s', (contactPreference) => {
    const expected = BY_PHONE.includes(contactPreference) ? [SMS, EMAIL] : [EMAIL];

    expect(contactsForCode(aCustomer({ contactPreference }), true)).toEqual(expected);
  });

  it('by e-mail when no telephone is on file', () => {
    const { phone: _phone, ...customer } = aCustomer({ contactPreference: 'SMS' });

    expect(contactsForCode(customer, true)).toEqual([EMAIL]);
  });

  it('by e-mail when the shop sends no text messages', () => {
    expect(contactsForCode(aCustomer({ contactPreference: 'SMS' }), false)).toEqual([EMAIL]);
  });
});
