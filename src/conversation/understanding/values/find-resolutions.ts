import type { ReturnResolution } from '#generated/bot';
import { isAskedAbout } from './is-asked-about.ts';
import { isAboutReturn } from './returns.ts';
import { freeMatches, type Sentence, type Spotted } from './sentence.ts';

/** "Swap it for store credit" is no exchange. */
const NO_MONEY = '(?! (?:a |an |the |some |my )?(?:store|shop|site|gift|credit|refund|money|cash))';

/** What the customer wants for a return, in more words than a list can hold. */
const WAYS: readonly (readonly [ReturnResolution, RegExp])[] = [
  [
    'Store Credit',
    /\b(?:credit (?:to|on|in|for|at|with) (?:my|your|the|ur) (?:store|shop|site)?(?: ?account)?(?! card)|store account|(?:store|shop|site|in-?store) ?credits?|credit (?:instead|is (?:fine|ok|okay|good)|would be|works|to spend)|(?:take|give me|get|want|prefer|do|have) (?:a |the |some )?(?:store |shop )?credit(?! card)|(?:as|for) (?:a )?credit(?! card)|(?:as|for|on) an? (?:e-?)?gift ?card|(?:an? )?(?:e-?)?gift ?cards? (?:(?:is|are|would be) )?(?:fine|ok|okay|good|great|instead|works?))\b/g,
  ],
  [
    'Exchange',
    new RegExp(
      `\\b(?:(?:swap|switch|trade|replac(?:e|ing)|exchang(?:e|ing)|change) (?:it|them|this|these|that|mine|(?:the|my|these|those|this) \\w+)(?: out| in)? (?:for|with|in for)${NO_MONEY}|(?:swap|trade)(?: (?:it|them|this|these))? (?:out )?for${NO_MONEY}|(?:need|want|get|like|have|be) (?:it |them )?replaced|(?:send|ship|mail|get|give) (?:me |us )(?:out )?(?:(?:a new|another|a (?:good|working|different|correct|right|better|replacement)|the (?:right|correct)) one|another|a replacement)|(?:want|need|send|get|have)(?: me)? the (?:right|correct) (?:one|item|size|color|colour|thing)s?)\\b`,
      'g',
    ),
  ],
  [
    'Refund',
    /\b(?:money (?:returned|refunded|back)|(?:give|send|pay|get|want|need|put) (?:me )?(?:all )?(?:of )?(?:my|the) (?:\$? ?\d+ )?(?:money|cash|dollars|bucks|\$\d+)(?: back)?|(?:put|credit(?:ed)?|refund) (?:it |the money )?(?:back )?(?:on|to|onto) my (?:card|visa|mastercard|amex|paypal|bank)|(?:pay|paid) (?:me )?back|(?:want|take|prefer|need|get|have|rather have) (?:the |my |all my |it in )?cash|reimburs\w+)\b/g,
  ],
];
/** An exchange where a return is the matter, otherwise a purchase. */
const ANOTHER =
  /\b(?:(?:send|ship|get|give|mail|want|need|have|(?<!(?:fits?|more) (?:\w+ )?)like) (?:me |us )?(?:out )?(?:a|another|the|an)\s(?:(?:new|replacement|different|good|working|right|correct|bigger|smaller|larger|undamaged|unbroken|fresh|brand new) \w+|one that works|(?:small|medium|large|xl|xxl))|(?:send|ship|get|give|want) (?:me |us )?(?:the (?:right|correct) (?:one|size|color|item|\w+)|another(?: one)?(?! (?:call|email|text|code|agent|person))))\b/g;

/** A remedy asked about, had already or turned down is none that is wanted. */
const NOT_WANTED =
  /\b(?:where'?s?(?: is)? (?:my|the)|(?:don'?t|do not|didn'?t|won'?t|wouldn'?t)(?: (?:really |even )?(?:want|need|take|accept)(?: a| any| your)?)?|no|not|without|status of my|about (?:a|my|the)|(?:have|use|used|got) (?:a|my|some))\s+$/;
export function findResolutions(sentence: Sentence): Spotted[] {
  const spots: Spotted[] = [];
  const ways = isAboutReturn(sentence) ? [...WAYS, ['Exchange', ANOTHER] as const] : WAYS;
  for (const [value, pattern] of ways) {
    for (const { start, end } of freeMatches({ ...sentence, spotted: spots }, pattern)) {
      const [left, right] = [sentence.lower.slice(Math.max(0, start - 40), start), sentence.lower.slice(end, end + 20)];
      if (!isAskedAbout(left, right) && !NOT_WANTED.test(left)) spots.push({ kind: 'resolution', value, start, end });
    }
  }
  return spots;
}
