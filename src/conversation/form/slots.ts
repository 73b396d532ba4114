import { judgeCallbackDay } from '#business/callbacks/index';
import { type Choice, message } from '../turn/index.ts';
import type { FormSlot } from './form.ts';
import {
  readAmount,
  readBookingCode,
  readDay,
  readEmail,
  readItem,
  readName,
  readOneOf,
  readOrderNumber,
  readPhone,
  readText,
  readTime,
  readTimeZone,
} from './readers.ts';

/** A quick reply that says its own label. */
const choices = (...labels: readonly string[]): readonly Choice[] =>
  labels.map((label) => ({ label: message('choice.value', { label }), says: label }));

/** The slots that forms share; each form takes those it needs, in its own order. */
export const ORDER_NUMBER: FormSlot = {
  slot: 'OrderNumber',
  kind: 'orderNumber',
  read: readOrderNumber,
  unclear: message('slots.orderNumberUnclear'),
};
export const CUSTOMER_EMAIL: FormSlot = {
  slot: 'CustomerEmail',
  kind: 'email',
  read: readEmail,
  unclear: message('slots.emailUnclear'),
};
export const CUSTOMER_PHONE: FormSlot = {
  slot: 'CustomerPhone',
  kind: 'phone',
  read: readPhone,
  unclear: message('slots.phoneUnclear'),
};
const NAME_UNCLEAR = message('slots.nameUnclear');
export const FIRST_NAME: FormSlot = {
  slot: 'CustomerFirstName',
  kind: 'firstName',
  read: readName,
  unclear: NAME_UNCLEAR,
};
export const LAST_NAME: FormSlot = {
  slot: 'CustomerLastName',
  kind: 'lastName',
  read: readName,
  unclear: NAME_UNCLEAR,
};
export const PRODUCT_CATEGORY: FormSlot = {
  slot: 'ProductCategory',
  kind: 'category',
  read: readOneOf('ProductCategories'),
  choices: choices('Electronics', 'Clothing', 'Home'),
};
export const INTEREST_CATEGORY: FormSlot = { ...PRODUCT_CATEGORY, slot: 'InterestCategory' };
export const BUDGET: FormSlot = {
  slot: 'Budget',
  kind: 'budget',
  read: readAmount,
  isOptional: true,
  choices: [{ label: message('choice.noBudget'), says: 'no limit' }],
};
export const CONTACT_PREFERENCE: FormSlot = {
  slot: 'ContactPreference',
  kind: 'contactPreference',
  read: readOneOf('ContactPreferences'),
  choices: choices('Email', 'SMS', 'Phone Call'),
};
export const RETURN_ITEM: FormSlot = { slot: 'ReturnItem', kind: 'returnItem', read: readItem };
export const RETURN_REASON: FormSlot = {
  slot: 'ReturnReason',
  kind: 'returnReason',
  read: readOneOf('ReturnReasons'),
  choices: choices('Defective', 'Wrong Size', 'Changed Mind'),
};
export const RESOLUTION: FormSlot = {
  slot: 'Resolution',
  kind: 'resolution',
  read: readOneOf('ReturnResolutions'),
  choices: choices('Refund', 'Exchange', 'Store Credit'),
};
export const CALLBACK_DATE: FormSlot = {
  slot: 'CallbackDate',
  kind: 'callbackDate',
  read: readDay,
  refuse: (day, today) => {
    const judged = judgeCallbackDay(day, today);
    if (judged.kind === 'past') return message('scheduleCallback.dayIsPast', { earliest: judged.earliest });
    return judged.kind === 'too-far' ? message('scheduleCallback.dayIsTooFar', { latest: judged.latest }) : undefined;
  },
};
export const CALLBACK_TIME: FormSlot = { slot: 'CallbackTime', kind: 'callbackTime', read: readTime };
export const CALLBACK_TOPIC: FormSlot = { slot: 'CallbackTopic', kind: 'callbackTopic', read: readText };
export const CALLBACK_TIME_ZONE: FormSlot = { slot: 'CallbackTimeZone', kind: 'timeZone', read: readTimeZone };
export const BOOKING_CODE: FormSlot = { slot: 'BookingCode', kind: 'bookingCode', read: readBookingCode };
