import { isDeepStrictEqual } from 'node:util';
import { keepableWords } from '#conversation/chat/index';
import { type Exchange, type Played, wordsIn } from '../play/played.ts';
import type { Breach } from './books.ts';

/** What the bot says when something failed behind it: the keys `failure.*` of its messages. */
const APOLOGY =
  /something went wrong on our side|couldn't look that up just now|can't tell yet whether that went through/;
const isApology = ({ answer }: Exchange): boolean => APOLOGY.test(wordsIn(answer.pieces));

const failuresOf = ({ statuses, failure, exchanges }: Played): readonly string[] => [
  ...statuses.filter((status) => status >= 500).map((status) => `answered with ${String(status)}`),
  ...exchanges.filter(isApology).map(({ asked }) => `apologised for a failure where ${asked} was asked`),
  ...(failure === undefined ? [] : [failure]),
];

/** Whether something failed in it; what it shows else is no word of the shop's. */
export const hasFailed = (one: Played): boolean => failuresOf(one).length > 0;

/** Nothing fails on the shop's side, and nobody is left without an answer. */
export const answered = (played: readonly Played[]): readonly Breach[] =>
  played.flatMap((one) => failuresOf(one).map((how) => breach(one, how)));

/** What is read back of a conversation is what was said in it; proofs of identity are left out. */
export const transcribed = (played: readonly Played[]): readonly Breach[] =>
  played.flatMap((one) => {
    const lines = new Map(
      one.transcript.map((line) => [line.from === 'bot' ? `to ${line.inReplyTo}` : line.messageId, line]),
    );
    return one.exchanges.flatMap(({ text, asked, answer: { status, messageId, pieces } }) => {
      if (status !== 200) return [];
      const [said, told] = [lines.get(messageId), lines.get(`to ${messageId}`)];
      const isSaid = said?.from === 'customer' && said.text === keepableWords(text.trim(), asked);
      const isTold = told?.from === 'bot' && isDeepStrictEqual(told.pieces, pieces);
      return [
        ...(isSaid ? [] : [breach(one, `reads back other words where ${asked} was asked`)]),
        ...(isTold ? [] : [breach(one, `reads back another answer where ${asked} was asked`)]),
      ];
    });
  });

/** The same message twice at the same time has one answer. */
export const answeredOnce = (played: readonly Played[]): readonly Breach[] =>
  played.flatMap((one) => {
    const byId = Map.groupBy(one.exchanges, ({ answer }) => answer.messageId);
    return [...byId.values()].flatMap((same) =>
      new Set(same.map(({ answer }) => JSON.stringify([answer.status, answer.pieces]))).size > 1
        ? [breach(one, 'answered one message in two ways')]
        : [],
    );
  });

/** Whoever uses Global Privacy Control isn't asked whether they may be sold. */
export const notAskedForSale = (played: readonly Played[]): readonly Breach[] =>
  played
    .filter(
      ({ persona, exchanges }) => persona.hasPrivacyControl && exchanges.some(({ asked }) => asked === 'consent-sale'),
    )
    .map((one) => breach(one, 'asked for a sale against the signal'));

export const breach = (
  { persona, conversationId, person }: Pick<Played, 'persona' | 'conversationId' | 'person'>,
  how: string,
): Breach => ({
  where: `${persona.name} ${person.customerId} in ${conversationId || 'no conversation'}`,
  how,
});
