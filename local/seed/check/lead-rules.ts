import { parseEmailAddress, parsePhoneNumber } from '#business/customers/index';
import type { CustomerRow, LeadRow } from '../shop-rows.ts';
import { NO_FLAWS, type Rule, unique } from './rule.ts';

/** @param customers the customers that will be loaded: a lead may be one of them, or nobody's */
export function leadRules(customers: readonly CustomerRow[]): readonly Rule<LeadRow>[] {
  const known = new Set(customers.map(({ customerId }) => customerId));
  return [
    unique('/captureId', (row) => row.captureId, 'this capture'),
    ({ customerId }) =>
      customerId === undefined || known.has(customerId)
        ? NO_FLAWS
        : [{ member: '/customerId', reason: `customer ${customerId} is not in customers.json, or is refused there` }],
    canBeReached,
    contactsAreNormal,
    ({ capturedAtIso }) =>
      Number.isNaN(Date.parse(capturedAtIso))
        ? [{ member: '/capturedAtIso', reason: `${capturedAtIso} is no moment of the calendar` }]
        : NO_FLAWS,
  ];
}

const canBeReached: Rule<LeadRow> = ({ email, phone }) =>
  (email ?? phone) === undefined ? [{ member: '', reason: 'neither "email" nor "phone" is given' }] : NO_FLAWS;

const contactsAreNormal: Rule<LeadRow> = ({ email, phone }) => {
  const readEmail = email === undefined ? undefined : parseEmailAddress(email);
  const readPhone = phone === undefined ? undefined : parsePhoneNumber(phone);
  return [
    ...(readEmail && !(readEmail.ok && readEmail.email === email)
      ? [{ member: '/email', reason: '"email" has to be a valid address in small letters' }]
      : []),
    ...(readPhone && !(readPhone.ok && readPhone.phone === phone)
      ? [{ member: '/phone', reason: '"phone" has to be a valid number in E.164, such as "+12065550123"' }]
      : []),
  ];
};
