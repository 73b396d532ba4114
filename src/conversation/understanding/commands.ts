import type { IntentName } from '#generated/bot';

/** Words that steer the conversation wherever they are said, also as the answer to a question that takes any word. */
const COMMANDS: Readonly<Partial<Record<IntentName, RegExp>>> = {
  Cancel: /^(?:please )?(?:cancel(?: (?:it|that|this))?|never ?mind|forget (?:it|that|about it))(?: please)?$/,
  Stop: /^(?:stop|quit|exit|bye|good ?bye|that(?:'?s| is) all)$/,
  Help: /^(?:help(?: me)?|what can you do|(?:tell|show) me what you can do)$/,
  Repeat:
    /^(?:repeat(?: (?:it|that))?|say (?:that|it) again|what did you say|pardon|come again|what|huh|eh|excuse me)$/,
  TalkToAgent: /^(?:(?:a |an |the )?(?:agent|human|person|real person|operator|representative)(?: please)?)$/,
  LogOut: /^(?:log ?out|log me out|sign (?:me )?out)$/,
};

const DROPS_FIRST =
  /^(?:(?:oh|ok|okay|actually|no|wait|hmm|sorry)[, ]+)*(?:never ?mind|forget (?:it|that|about (?:it|that))|scrap that)\b/i;

/** True when the message lets the wish at hand go before it says anything else: "actually never mind, where is …". */
export const dropsFirst = (words: string): boolean => DROPS_FIRST.test(words.trim());

/** The steering intent that a message is, if it is nothing else. */
export function readCommand(words: string): IntentName | undefined {
  const plain = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.!?]+$/, '')
    .trim();
  const found = Object.entries(COMMANDS).find(([, says]) => says.test(plain));
  return found?.[0] as IntentName | undefined;
}
