import type { Person } from '../people/person.ts';
import type { Asked } from './asked.ts';

const OF_ANYBODY: Readonly<Record<Asked, string>> = {
  ...{ Budget: 'no limit', ProductCategory: 'automotive', InterestCategory: 'automotive', Product: 'charging pad' },
  ...{ ReturnItem: 'everything', ReturnReason: 'defective', Resolution: 'a refund please' },
  ...{ CallbackDate: 'next Tuesday', CallbackTime: '2 pm', CallbackTopic: 'a question about my order' },
  ...{ CallbackTimeZone: 'Eastern', ContactPreference: 'email', CustomerTier: 'silver' },
  ...{ upgrade: 'no thanks', drop: 'no', person: 'no thanks', others: 'no', 'sign-up': 'no thanks' },
};

/** What helps the conversation on; yes to whatever else is asked. Undefined for what nobody can know. */
export function rightAnswer(asked: Asked, person: Person): string | undefined {
  const own: Readonly<Record<Asked, string>> = {
    ...{ OrderNumber: person.orderNumber, CustomerEmail: person.email, PaymentLastFour: person.lastFour },
    ...{ DeliveryPostalCode: person.postalCode, CustomerPhone: person.phone },
    ...{ CustomerFirstName: person.firstName, CustomerLastName: person.lastName },
  };
  if (asked === 'VerificationCode' || asked === 'BookingCode') return undefined;
  return own[asked] ?? OF_ANYBODY[asked] ?? 'yes';
}
