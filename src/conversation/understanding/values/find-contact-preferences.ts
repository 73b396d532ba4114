import type { SlotTypeValue } from '#generated/bot';
import { after, before, freeMatches, type Sentence, type Spotted } from './sentence.ts';

/** What shops send. */
const NEWS =
  '(?:updates?|notifications?|alerts?|news|deals|offers|info|information|details|receipts?|confirmations?|reminders?|coupons?|specials|promos?|everything|it|them|that|stuff|tracking(?: \\w+)?|messages?|status|shipping (?:info|updates?))';
const SEND = '(?:send|forward|shoot|get|put|receive|route|direct|want|like|have|deliver|push)';
const WAY = '(?:e-?mail|email|inbox|gmail|yahoo|e mail)';

/** Wishes to be told things in one way, in more words than a list can hold. */
const WAYS: readonly (readonly [SlotTypeValue<'ContactPreferences'>, RegExp])[] = [
  [
    'Email',
    new RegExp(
      `(?:^|[.,!?] |\\b(?:please|pls|you|just|to|and) )e-?mail (?:me )?(?:all |the |my |any |your )?${NEWS}(?![a-z])(?![^.!?]*@)|\\b${SEND} (?:me )?(?:all )?(?:of )?(?:the |my |your |any |some )?(?:\\w+ ){0,2}?${NEWS} (?:\\w+ )?(?:to|by|via|in|through|at|on) (?:my )?${WAY}\\b|\\b(?:updates?|notifications?|alerts?|deals|offers) (?:to|by|via|in) (?:my )?${WAY}\\b|\\b(?:just|only|strictly) (?:use |do |by |via |send )?e-?mails?(?: me)?(?= |$|[.,!?])|\\bswitch(?: me| it| that)? (?:from \\w+ )?(?:over )?to e-?mails?\\b|\\bas (?:an? )?e-?mails?\\b|\\b(?:send|forward|shoot) (?:me )?(?:all )?(?:of )?(?:the |my |your |any |some )?(?:\\w+ ){0,2}?${NEWS} (?:\\w+ )?(?:to|at) (?=\\S+@)`,
      'g',
    ),
  ],
  [
    'SMS',
    /\bsend (?:me |us )?(?:a |some |the )?(?:texts|text messages?|text updates|texts? alerts?)\b|\b(?:as|in|with) (?:a )?(?:texts?|text messages?|sms)\b|\b(?:just|only|strictly) (?:use |do |by |via |send )?(?:text|txt|sms|texts)(?: me)?(?= |$|[.,!?])|\btexts? (?:to|on) my (?:cell|phone|mobile)\b|\bswitch(?: me| it| that)? (?:from \w+ )?(?:over )?to (?:texts?|sms|texting)\b|\btext (?:alerts|updates|notifications)\b/g,
  ],
  [
    'Mail',
    /\bpost (?:me )?(?:any|the|some|your|all) (?:info\w*|updates|news|offers|details)\b|\b(?:write|send|mail) me an? (?:paper |real |actual |handwritten )?letter\b|\bmail me (?:a |the |your |some |any |those )?(?:paper )?(?:coupons?|catalogs?|brochures?|flyers?|deals|offers|specials|letters?|postcards?|statements?|paperwork)\b|\bsend (?:me )?(?:\w+ ){0,3}(?:to my (?:house|home address|mailbox|po box|p\.o\. box)|in the post|on paper)\b/g,
  ],
  [
    'In-App Notification',
    /\b(?:ping|notify|alert|message|tell|update|reach|contact) me (?:\w+ ){0,3}?(?:in|on|through|via|inside|using) (?:the|your|ur) app\b|\b(?:notifications?|alerts?|updates?|messages?) (?:in|on|through|via|inside|from) (?:the|your|ur) app\b|\bpush (?:notifications?|alerts?|messages?)\b/g,
  ],
  [
    'Phone Call',
    /\bswitch(?: me| it| that)? (?:from \w+ )?(?:over )?to (?:phone )?calls?\b|\b(?:by|via) phone only\b/g,
  ],
];
/** Turned down, come already, or somebody else's. */
const NOT_WANTED =
  /\b(?:don'?t|do not|stop|quit|no|not|never|without|didn'?t|doesn'?t|haven'?t|isn'?t|keep|keeps|kept|unsubscribe\w*|off|cancel|(?:i|we|you|he|she|they) (?:just |only )?(?:got|get))(?: want| wanna| need| get| getting| got| to| sending| send| me| from| the| any| your| my)*\s+$/;
const HAPPENED = /^[^.!?]{0,20}\b(?:said|says|saying|told|that i)\b/;
const SOMEBODY_DOES = /\b(?:i|you|he|she|they|we|it|who) $/;

export function findContactPreferences(sentence: Sentence): Spotted[] {
  const spots: Spotted[] = [];
  for (const [value, pattern] of WAYS) {
    for (const { start, end } of freeMatches({ ...sentence, spotted: [...sentence.spotted, ...spots] }, pattern)) {
      const left = before(sentence, { start });
      const isWanted = !NOT_WANTED.test(left) && !SOMEBODY_DOES.test(left) && !HAPPENED.test(after(sentence, { end }));
      if (isWanted) spots.push({ kind: 'contactPreference', value, start, end });
    }
  }
  return spots;
}
