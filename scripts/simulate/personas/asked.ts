import type { Piece } from '#business/chat/index';
import { QUESTIONS } from '#generated/questions';

/** What the bot wants to hear: a slot's name, or one of the questions below. */
export type Asked = string;

/** Slots by the words that they are asked for in. */
const SLOTS = new Map(
  Object.values(QUESTIONS).flatMap((slots) =>
    Object.entries(slots).flatMap(([slot, questions]) => questions.map((question) => [question, slot] as const)),
  ),
);

/** Questions that computed texts end with; the first that fits. */
const OTHERS: readonly (readonly [Asked, RegExp])[] = [
  ['read-back', /Shall I buy it\?/],
  ['expedite', /^With expedited delivery .* Should I add that\?/],
  ['offer', /Should I (?:add|order) .*\?/],
  ['consent-email', /may we e-mail you\?$/],
  ['consent-sms-and-calls', /may we text and call you\?$/],
  ['consent-profiling', /choose offers and prices for you.*may we do that\?$/],
  ['consent-sale', /sell your contact details.*may we do that\?$/],
  ['return-read-back', /Shall I set up this return\?|Shall I do that\?/],
  ['call-read-back', /Shall I (?:book that|move the call|cancel it)\?/],
  ['upgrade', /You'd pay the difference|better model/i],
  ['sign-up', /updates on similar products\?|product improvements\?|future deals|hear of the next ones/],
  ['deals', /would you like to (?:hear about deals|see what)|what else we have in/i],
  ['person', /Shall I (?:hand it to|bring in) a person|person to talk to\?/],
  ['others', /Shall I show you what we have/],
  ['yes-or-no', /^A yes or a no is all I need/],
  ['another-address', /what's your order number\? Or just give me another address/],
  ['drop', /^Shall I drop/],
  ['ReturnItem', /^Which item of order/],
  ['is-right', /Is that right\?|Is this correct\?|pass this on to our team\?/],
  ['rating', /from 1 \(poor\) to 5 \(great\)/],
  ['anything-else', /anything else I can help|What can I do for you|do for you, for example/],
];

/** What the last of the pieces ask; `nothing` where none of them does. */
export function askedBy(pieces: readonly Piece[]): Asked {
  const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
  for (const text of texts.toReversed()) {
    const asked = SLOTS.get(text) ?? OTHERS.find(([, words]) => words.test(text))?.[0];
    if (asked !== undefined) return asked;
  }
  return pieces.some(({ kind }) => kind === 'choices') ? 'choice' : 'nothing';
}
