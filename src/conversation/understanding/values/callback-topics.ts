import type { ListedKind } from './listed-kind.ts';
import { isAboutCall } from './about-call.ts';

const ABOUT =
  /\b(?:about|regarding|concerning|re:?|discuss|on the subject of|talk about|because of|with)\s+(?:a |an |the |my |some )*$/;

/** What a call is to be about. */
export const CALLBACK_TOPIC: ListedKind = {
  kind: 'callbackTopic',
  slotType: 'CallbackTopics',
  isOfThings: false,
  isMeant: (_, { sentence, left }) => ABOUT.test(left) && (isAboutCall(sentence) || sentence.asked === 'callbackTopic'),
};
