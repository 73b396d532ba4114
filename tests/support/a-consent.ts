import { type ConsentSaid, questionOf } from '#business/consents/index';
import type { Person } from '#business/people/index';

export const ADA: Person = { personId: 'person-ada', pseudonym: 'pseudonym-ada' };

let causes = 0;
/** A cause that was never used before. */
export const aCause = (): string => `conversation/${(causes += 1)}`;

const PARTNERS = [
  { partnerId: 'acme', name: 'Acme Deals' },
  { partnerId: 'bolt', name: 'Bolt Offers' },
];

/** Something that Ada says in the chat: by default, yes to texts. */
export function aConsent(changes: Partial<ConsentSaid> = {}): ConsentSaid {
  const purpose = changes.purpose ?? 'sms-and-calls';
  const isSale = purpose === 'sale' && (changes.act ?? 'granted') === 'granted';
  return {
    person: ADA,
    purpose,
    act: 'granted',
    text: questionOf(purpose, { partners: PARTNERS }),
    channel: 'chat',
    conversationId: 'conversation',
    cause: aCause(),
    ...(isSale && { recipients: PARTNERS.map(({ partnerId }) => partnerId) }),
    ...changes,
  };
}
