import type { Sentence, Spotted } from './sentence.ts';

/** With or without apostrophes, as people type. */
const HEDGE =
  "something like that|or something like that|something along those lines|give or take|something like|looks like|might have been|i can't be sure|can't swear to it|hopefully|not positive|i'm not positive|it's possible|(?:pretty|fairly|almost|kinda|mostly|reasonably) (?:sure|certain|positive)(?: that)?|i wanna say|i want to say|if memory serves(?: me)?|unless i'm mistaken|if i'm not mistaken|best guess(?: is)?|my guess(?: is)?|not (?:100%? |a hundred percent |completely |totally |entirely )(?:sure|certain|positive)|can't (?:quite )?remember(?: exactly)?|or close to it|or thereabouts|or whatever|off the top of my head|close to|i think|i guess|i believe|i'd say|i suppose|maybe|probably|perhaps|possibly|not (?:quite |really |too )?(?:sure|certain)|might be|may be|could be|should be|if i remember(?: (?:right|correctly|well))?|if i recall|as far as i remember|or something|or so|or similar|roughly|along the lines of|i'm guessing|don't quote me(?: on (?:that|it|this))?|don't hold me to (?:it|that)|somewhere around|sort of like|kind of like|i reckon|i assume|must be|possibly";
/** Words that may stand between a hedge and its value. */
const LINK =
  "(?:it|it's|its|is|was|the|my|a|an|some|that|that's|order|number|no|#|email|e-mail|phone|name|address|like|called|about|around|at|by|in|for|under|budget|be|would|would be|on|but|though|i|want|prefer|on it|or|of|to|size|reason|item|category)";
const SAID = HEDGE.replaceAll("'", "'?");
const BEFORE = new RegExp(`(?:^|[^a-z])(?:${SAID})[\\s:,.#-]+(?:${LINK}[\\s:,#-]+){0,6}#?$`);
const AFTER = new RegExp(
  `^[\\s,;.(?-]*(?:but |though |or |and )?(?:i'm |im )?(?:${SAID})(?= ?(?:$|[.,;:!?)]|but|though|and|so|because)(?![a-z]))`,
);
/** "60012 or 60021" are two guesses. */
const OR_OTHER = /^ or (?:maybe |even )?#?\d{3}|\d{3} or (?:maybe |even )?#?$/;
/** About a number, not a sum of money: there these are everyday words. */
const ROUGH = /(?:^|[^a-z])(?:around|about|like)[\s:]+$/;
/** Of their own wishes people say "I guess" for courtesy. */
const WISHES: ReadonlySet<string | null> = new Set(['category', 'budget', 'contactPreference', 'resolution']);
const COURTESY_BEFORE = /\bi (?:guess|suppose)[\s,]+(?:(?:by|a|the|just)\s+)?$/;
const COURTESY = /^[\s,]*(?:i guess|i suppose)\b/;
/** "Emails about 44120" name the order they are about. */
const TOPIC =
  /\b(?:what|how|call\w*|ask\w*|question\w*|writing|wrote|e-?mail\w*|text\w*|news|updates?|help|info\w*|know|concern\w*|inquir\w*|checking|worried|wondering|complain\w*|talk\w*|hear\w*|heard|here|contact\w*|chat\w*|issues?|problems?|message\w*|anything|something|nothing|it's|its|is|this is) about\s+(?:(?:my|the|an?|order|number|#)\s+)*$/;
const REACH = 70;

/** Whether the customer hedged about a value, right before or after it. */
export function surenessOf({ lower }: Sentence, { kind, start, end, isVague }: Spotted): 'said' | 'guessed' {
  const left = lower.slice(Math.max(0, start - REACH), start);
  const right = lower.slice(end, end + REACH);
  if (WISHES.has(kind) && (COURTESY.test(right) || COURTESY_BEFORE.test(left))) return 'said';
  if (isVague || BEFORE.test(left) || AFTER.test(right)) return 'guessed';
  return kind === 'orderNumber' && isRoughNumber(left, right) ? 'guessed' : 'said';
}

const isRoughNumber = (left: string, right: string): boolean =>
  (ROUGH.test(left) && !TOPIC.test(left)) || OR_OTHER.test(left) || OR_OTHER.test(right);
