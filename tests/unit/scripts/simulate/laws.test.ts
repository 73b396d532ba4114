import { describe, expect, it } from '@jest/globals';
import { NEW_CONVERSATION } from '#business/insights/index';
import type { Books } from '../../../../scripts/simulate/laws/books.ts';
import { brokenLaws, type Evidence, LAWS } from '../../../../scripts/simulate/laws/laws.ts';
import { personOf } from '../../../../scripts/simulate/people/person.ts';
import type { Played } from '../../../../scripts/simulate/play/played.ts';
import { anExchange, consent, goodEvidence, purchase, says } from './evidence.ts';

const withBooks = (changes: (books: Books) => Partial<Books>): Evidence => {
  const good = goodEvidence();
  return { ...good, books: { ...good.books, ...changes(good.books) } };
};
/** Changes one conversation, by its index. */
const withPlayed = (index: number, changes: (one: Played) => Partial<Played>): Evidence => {
  const good = goodEvidence();
  return {
    ...good,
    played: good.played.map((one) => (one.person.index === index ? { ...one, ...changes(one) } : one)),
  };
};
const broken = (evidence: Evidence) => [...brokenLaws(evidence).keys()];
const victim = personOf(1, 2);

it('finds nothing wrong where every law holds', () => {
  expect([...brokenLaws(goodEvidence())]).toEqual([]);
});

const BREAKERS: readonly (readonly [law: string, what: string, evidence: () => Evidence])[] = [
  ['every message is answered, and nothing fails', 'a 500', () => withPlayed(1, () => ({ statuses: [200, 500] }))],
  ['every message is answered, and nothing fails', 'no answer', () => withPlayed(1, () => ({ failure: 'reset' }))],
  [
    'a message that comes twice has one answer',
    'another answer to the same id',
    () =>
      withPlayed(3, ({ exchanges: [first] }) => ({
        exchanges: [first!, { ...first!, answer: { ...first!.answer, status: 503 } }],
      })),
  ],
  [
    'a conversation reads back as it was held',
    'other words',
    () => withPlayed(2, ({ transcript }) => ({ transcript: transcript.slice(1) })),
  ],
  [
    'a conversation reads back as it was held',
    'another answer',
    () =>
      withPlayed(2, ({ transcript }) => ({
        transcript: transcript.map((line) => (line.from === 'bot' ? { ...line, pieces: [says('Other.')] } : line)),
      })),
  ],
  [
    'nobody hears what belongs to another',
    'an order number of another',
    () =>
      withPlayed(9, () => ({
        transcript: [{ from: 'bot', inReplyTo: 'x', pieces: [says(`Order #${victim.orderNumber}.`)], atIso: '' }],
      })),
  ],
  [
    'guesses at what is there and what isn’t are answered alike',
    'other words for one of them',
    () =>
      withPlayed(3, ({ exchanges: [first], transcript }) => ({
        exchanges: [{ ...first!, answer: { ...first!.answer, pieces: [says('There is one.')] } }],
        transcript: transcript.map((line) =>
          line.from === 'bot' ? { ...line, pieces: [says('There is one.')] } : line,
        ),
      })),
  ],
  [
    'other people’s conversations stay closed',
    'an open door',
    () => withPlayed(5, () => ({ intrusions: [{ tried: 'no token', status: 200, code: '', expected: 401 }] })),
  ],
  [
    'no words become markup',
    'a script',
    () =>
      withPlayed(5, () => {
        const exchange = anExchange('nothing', 'hello');
        const pieces = [says('<script>')];
        const { messageId } = exchange.answer;
        return {
          exchanges: [{ ...exchange, answer: { ...exchange.answer, pieces } }],
          transcript: [
            { from: 'customer', messageId, text: 'hello', atIso: '' },
            { from: 'bot', inReplyTo: messageId, pieces, atIso: '' },
          ],
        };
      }),
  ],
  [
    'nothing is bought without digits and two yeses',
    'no digits',
    () =>
      withPlayed(1, ({ exchanges }) => ({ exchanges: exchanges.filter(({ asked }) => asked !== 'PaymentLastFour') })),
  ],
  [
    'nothing is bought without digits and two yeses',
    'one yes',
    () => withPlayed(1, ({ exchanges }) => ({ exchanges: exchanges.filter(({ asked }) => asked !== 'read-back') })),
  ],
  [
    'each purchase is charged once, to the cent',
    'a cent more',
    () => withBooks(({ payments: [first, ...rest] }) => ({ payments: [{ ...first!, capturedMinor: 4801 }, ...rest] })),
  ],
  [
    'each purchase is charged once, to the cent',
    'a payment for nothing',
    () => withBooks(({ payments }) => ({ payments: [...payments, { ...payments[0]!, paymentId: 'pay-9' }] })),
  ],
  [
    'each purchase is charged once, to the cent',
    'two events',
    () => withBooks(({ sales }) => ({ sales: [...sales, sales[0]!] })),
  ],
  [
    'each purchase is charged once, to the cent',
    'an event of what was undone',
    () => withBooks(({ purchases: [, other] }) => ({ purchases: [{ ...purchase, state: 'undone' }, other!] })),
  ],
  [
    'stock is what it was less what was sold',
    'one too many gone',
    () =>
      withBooks(({ stockAfter }) => ({
        stockAfter: new Map([...stockAfter, ['SIM-NET', { onHand: 7, reserved: 0 }]]),
      })),
  ],
  [
    'stock is what it was less what was sold',
    'one left held back',
    () =>
      withBooks(({ stockAfter }) => ({
        stockAfter: new Map([...stockAfter, ['SIM-NET', { onHand: 8, reserved: 1 }]]),
      })),
  ],
  ['the last one is sold to one', 'none', () => withBooks(({ purchases: [first] }) => ({ purchases: [first!] }))],
  [
    'each consent was said yes to in its own words',
    'words that were never asked',
    () => withBooks(() => ({ consents: [{ ...consent, text: { ...consent.text, words: 'May we sell you?' } }] })),
  ],
  [
    'who refuses has consented to nothing',
    'a yes of who said no',
    () => withBooks(() => ({ consents: [{ ...consent, conversationId: 'chat-8' }] })),
  ],
  [
    'privacy control forbids the question for a sale',
    'the question',
    () => withPlayed(9, ({ exchanges: [first] }) => ({ exchanges: [{ ...first!, asked: 'consent-sale' }] })),
  ],
  [
    'revenue is the money that was taken',
    'a cent less',
    () => withBooks(({ payments: [first, ...rest] }) => ({ payments: [{ ...first!, capturedMinor: 4799 }, ...rest] })),
  ],
  [
    'conversations are counted as their events say',
    'a conversation that isn’t counted',
    () => withBooks(() => ({ byEvents: new Map([['chat-9', NEW_CONVERSATION]]) })),
  ],
];

describe('finds each law broken by what breaks it', () => {
  it.each(BREAKERS)('%s: %s', (law, _, evidence) => {
    expect(broken(evidence())).toContain(law);
  });

  it('has something that breaks each', () => {
    expect(new Set(BREAKERS.map(([law]) => law))).toEqual(new Set(LAWS.map(({ says: law }) => law)));
  });
});
