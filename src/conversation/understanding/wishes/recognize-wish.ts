import { CUES, type Strength, STRENGTHS, WORD_GROUPS } from './cues/index.ts';
import { plainWords } from './plain-words.ts';
import { WISH_INTENTS, type WishIntent } from './wish.ts';

/** What a clause by itself seems to ask for. */
export interface Recognition {
  /** Intents that speak from it equally strongly, the likeliest first; never empty. */
  readonly intents: readonly [WishIntent, ...WishIntent[]];
  readonly strength: Strength;
}

/** What follows is what a call or a talk shall be about, not a wish of its own. */
const TOPIC = / (?:about|regarding|concerning|on|for|to (?:discuss|talk about|sort out|go over)) /;
const GOODS = new RegExp(
  `\\b(?:${WORD_GROUPS.parcel}|${WORD_GROUPS.things}|deliver(?:ed|y|ies)?|shipp(?:ed|ing)|arrived?)\\b`,
);
const HAS_TOPIC: ReadonlySet<string> = new Set<WishIntent>(['ScheduleCallback', 'TalkToAgent']);

/** What a clause asks for, or undefined when it asks for nothing that is known. */
export function recognizeWish(words: string): Recognition | undefined {
  const plain = plainWords(words);
  return recognizeTalk(plain) ?? recognize(plain);
}

/** True for "call me about the refund", which a further thing to talk about may follow. */
export const namesTopic = (words: string): boolean => {
  const plain = plainWords(words);
  return TOPIC.test(plain) && recognizeTalk(plain) !== undefined;
};

/** True when a clause names what can be bought, or speaks of its coming: "my order", "this lamp", "never delivered". */
export const namesGoods = (words: string): boolean => GOODS.test(plainWords(words));

function recognizeTalk(plain: string): Recognition | undefined {
  const [head = ''] = plain.split(TOPIC);
  const recognition = recognize(head);
  if (recognition?.strength !== 'asks') return undefined;
  const [intent] = recognition.intents;
  return HAS_TOPIC.has(intent) && !CUES[intent].vetoes?.test(plain) ? recognition : undefined;
}

function recognize(plain: string): Recognition | undefined {
  const possible = WISH_INTENTS.filter((intent) => !CUES[intent].vetoes?.test(plain));
  for (const strength of STRENGTHS) {
    const [first, ...others] = possible.filter((intent) => CUES[intent][strength]?.test(plain));
    if (first) return { intents: [first, ...others], strength };
  }
  return undefined;
}
