import { toPlain } from './small-talk.ts';

const LEAD = String.raw`(?:(?:hi|hello|hey|ok|okay|so|and|but|wait|oh|um) )*`;

/** "Is it cancelled?", "did you cancel my order": a question about what has happened. */
const WAS_CANCELLED = new RegExp(
  String.raw`^${LEAD}(?:(?:why|when) )?(?:is|are|was|were|has|have|did|does)(?: not|n t|nt)? (?:it|that|this|they|you|i|u|my order|the order|order \d+|my package|everything|anything)(?: \w+){0,3}? cancel(?:led|ed|ing)?(?: (?:it|that|this|them|my order|the order|order \d+|yet|already|now|on me|me))*$`,
);

/** "How do I stop this", "can I cancel here": a question about how to steer. */
const HOW_TO = new RegExp(
  String.raw`^${LEAD}(?:how (?:do|can|could|would|should|to)(?: (?:i|we|you|one))?|can i|could i|may i|is there a way to|what do i (?:say|do|type) to|what happens if i)(?: just| please)? (?:stop|quit|end|exit|leave|cancel|drop|get out of)(?: (?:it|this|that|here|now|the (?:chat|conversation|talk)|this (?:chat|conversation|talk|thing)|talking(?: to you)?))*$`,
);

/** How a question about a thing begins, rather than a request: "is …", "did …", "how …". */
const QUESTION = new RegExp(
  String.raw`^${LEAD}(?:is|are|was|were|has|have|had|did|does|am|how|why|when|where|who|which|what (?:is|are|if|happens|happened))(?:n t|nt)? (?:\w+ ?)+$`,
);

/** True when the customer asks whether something was cancelled. */
export const asksWhetherCancelled = (words: string): boolean => WAS_CANCELLED.test(toPlain(words));

/** True when the customer asks how this conversation, or a part of it, is ended. */
export const asksHowToEnd = (words: string): boolean => HOW_TO.test(toPlain(words));

/** True for a question, which is no command, whatever word stands in it. */
export const isQuestion = (words: string): boolean => QUESTION.test(toPlain(words));
