import type { CustomerId, Shop } from './shop.ts';

/** What each customer answers rightly to each question; a one-time code is read from the messages that were sent. */
const OF_CUSTOMER: Readonly<Record<CustomerId, Readonly<Record<string, string>>>> = {
  'customer-john': {
    OrderNumber: '12345',
    CustomerEmail: 'john.doe@email.com',
    PaymentLastFour: '4242',
    DeliveryPostalCode: '97301',
  },
  'customer-ada': {
    OrderNumber: '777',
    CustomerEmail: 'ada@example.com',
    PaymentLastFour: '8181',
    DeliveryPostalCode: '97301',
  },
};

const OF_ANYBODY: Readonly<Record<string, string>> = {
  ReturnItem: 'Smartphone',
  ReturnReason: 'Defective',
  Resolution: 'Refund',
  CallbackDate: '2026-03-11',
  CallbackTime: '10:00',
  CallbackTopic: 'a return',
  CustomerPhone: '+12065550188',
  ProductCategory: 'Electronics',
  InterestCategory: 'Electronics',
  Budget: '50',
  ContactPreference: 'Email',
  CustomerFirstName: 'Anna',
  CustomerLastName: 'Lopez',
};

/** The right answer to the question for a slot. */
export const rightAnswer = (slot: string, customerId: CustomerId, shop: Shop, conversationId: string): string =>
  (slot === 'VerificationCode' ? shop.codeFor(conversationId) : undefined) ??
  OF_CUSTOMER[customerId][slot] ??
  OF_ANYBODY[slot] ??
  '12';
