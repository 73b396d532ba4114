import type { Person } from '../people/person.ts';
import type { Persona, Scene } from './persona.ts';
import { rightAnswer } from './right-answer.ts';
import { withTypos } from './with-typos.ts';

const status = ({ orderNumber }: Person) => [`where is my order ${orderNumber}`] as const;
const bought = /^Done: | is charged/;
const hasBought = ({ acts, told }: Scene) => bought.test(told) || acts.some(({ does }) => does === 'say-together');

/** Those who come to buy, or could. */
export const SHOPPERS: readonly Persona[] = [
  {
    ...{ name: 'buyer', share: 20, order: 'open', wishes: status },
    replies: { deals: 'sure', offer: 'yes, add it' },
  },
  {
    ...{ name: 'expediter', share: 4, order: 'just-placed', wishes: status },
    replies: { expedite: 'yes please' },
  },
  {
    ...{ name: 'haggler', share: 8, order: 'open', wishes: status },
    replies: {
      Budget: 'maybe around $40',
      offer: ({ timesAsked }) => ({ does: 'say', text: ['why this price?', 'no thanks', 'yes'][timesAsked] ?? 'no' }),
    },
  },
  {
    ...{ name: 'abandoner', share: 13, order: 'open', wishes: status },
    replies: Object.fromEntries(
      ['CustomerEmail', 'deals', 'Budget', 'offer', 'PaymentLastFour', 'read-back'].map((asked) => [
        asked,
        ({ person, asked: now }: Scene) =>
          person.luck(`leaves at ${now}`) < 0.3
            ? { does: 'leave' as const }
            : { does: 'say' as const, text: rightAnswer(now, person) ?? 'yes' },
      ]),
    ),
  },
  {
    ...{ name: 'window shopper', share: 4, order: 'open' },
    wishes: () => ['show me deals', 'how much is the wireless charging pad?', 'thanks'],
    replies: { OrderNumber: () => ({ does: 'leave' }), offer: 'no' },
  },
  {
    ...{ name: 'typist', share: 5, order: 'open' },
    wishes: ({ orderNumber, luck }) => [withTypos(`where is my order ${orderNumber} please`, luck)],
    replies: {
      deals: 'yees',
      CustomerEmail: ({ person, timesAsked }) => ({
        does: 'say',
        text: timesAsked === 0 ? person.email.replace('@', ' at ') : `sorry, ${person.email.toUpperCase()}`,
      }),
    },
  },
  {
    ...{ name: 'replayer', share: 3, order: 'open', card: 'card-accepts', isFraud: true },
    wishes: ({ orderNumber }) => [`where is my order ${orderNumber}`, "I'll take it again", 'buy it once more', 'yes'],
    replies: {
      deals: (scene) => ({ does: 'say', text: hasBought(scene) ? 'no' : 'sure' }),
      others: 'no',
    },
  },
];
