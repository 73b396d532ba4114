import type { Mention } from './lexicon.ts';
import type { ListedKind, Place } from './listed-kind.ts';

/** What asks for a way of contact as a whole. */
const WAYS =
  /^(?:(?:by|via) .+|(?:over|on|through|in) the (?:phone|app|mail|post)|e ?mail me|(?:shoot|drop) me an e ?mail|text messaging|message me by text|(?:e ?mail|texts?) only|app push|(?:write|send)(?: me)? an e ?mail|(?:text|sms|txt) me|text (?:messages?|msg)|(?:shoot|drop) me a text|send(?: me)? a (?:text|letter)|send me a letter|sms(?: message)?|phone calls?|telephone call|voice call|in app(?: notifications?)?|app (?:notifications?|messages?|alerts?)|push(?: notifications?| messages?)|(?:postal|regular|snail|paper|physical|us) mail|on paper|mail me)$/;
/** Single words for a way, and calls, which may be callbacks, take one of these beside them. */
const BEFORE =
  /\b(?:prefer(?:ably|red|ence)?|rather(?: have| get| by| receive)?|(?:i|we)(?:'d| would)? (?:really )?(?:like|want|favor|choose)|make (?:it|that)|use|by|via|through|contact(?: me)?(?: is| by)?|reach me(?: by| on| through)?|choose|pick|switch to|change (?:it|that|my (?:contact )?preference) to|best (?:by|via|is)|go with|put me down for|sign me up for|with(?! (?:my|the|your|a) )|not (?:by |via |over )?(?:the )?[\w-]+(?: please)?,|no (?:\w+ )?\w+[,.!]+|guess|suppose|instead,?|meant)\s+(?:(?:a|an|the|to|use|get|it|by|via|be|contacted|reached|my|actually|just|it's|is)\s+)*$/;
const AFTER =
  /^ ?(?:(?:the |is )?(?:the )?best\b|is (?:best|fine|better|good|easiest|ok)|works|would be (?:the )?(?:best|better|fine|great|good|nicer|easier|simpler|ideal|perfect|easiest|simplest|nice|ok|okay|cool)|(?:and )?not (?:by |via |an? |the )?(?:e-?mails?|calls?|phone|texts?|mail|letters?|sms)|please|instead|over|only)\b/;
const PREFERS_CALL_BEFORE = /\b(?:prefer\w*|rather)\b/;
const PREFERS_CALL_AFTER =
  /^ ?(?:(?:is|are|would be|works?) )?(?:the )?(?:best|better|easier|easiest|instead)\b|^ (?:than|instead of|over) (?:an? )?(?:e-?mails?|texts?|letters?|mail)\b/;
const isPostal = (phrase: string, lower: string): boolean =>
  POSTAL.test(lower) || /\b(?:by|in the|the) mail$/.test(phrase);
/** "My email is …, and I prefer that". */
const PREFERS_THAT = /^[^!?]*\bi(?:'d| would)? prefer (?:that|it|this)\b/;
const prefersCall = ({ left, right }: Place): boolean =>
  PREFERS_CALL_BEFORE.test(left) || PREFERS_CALL_AFTER.test(right);
const IS_CALL = /\bcalls?\b/;
const AT_A_TIME =
  /^ ?(?:me |us |back )?(?:on |at |this |next |by |after |before |around )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|today|tonight|\d|noon)/;
/** A call to be booked, or one that was. */
const CALLBACK =
  /\b(?:book|schedule|set up|setup|arrange|reschedule|cancel|missed|got|received|had|after|during|move|get|give me|hit me with|need|want|like)\s+(?:(?:a|an|the|my|me a|your)\s+)*$/;
const IS_SOMEBODYS = /\b(?:my|your|the|an?|this|that|his|her|new)\s+$/;
const POSTAL =
  /\b(?:post|postal|letters?|postcards?|snail|regular mail|paper|physical|usps|us mail|stamps?|brochure|catalog|flyers?|street|house|home address)\b/;

const WAY = '(?:call|phone|ring|text|sms|e-?mail|mail|message|write)';
const OR_BEFORE = new RegExp(`\\b${WAY}\\b.*\\bor\\s+(?:(?:just|you can|by|via|even)\\s+)*$`);
const OR_AFTER = new RegExp(`^[^.!?]* or (?:(?:just|you can|by|via|even) )*${WAY}\\b`);

const MORE = {
  Email: 'shoot me an email|drop me an email|drop me an e-mail|email only|e mail me',
  SMS: 'text messaging|texts only|text only|message me by text',
  'In-App Notification': 'on the app|via the app|in your app|on your app|app push|app messages',
  Mail: 'mail me|the mail|the post',
};
/** What the post brings. */
const GOODS =
  /^ (?:an?|the|my|another|some)? ?(?:\w+ )?(?:refund|checks?|cheque|replacements?|new|labels?|part|item|order|missing)\b/;
/** Where something was seen, unless something is to be sent there. */
const PLACE_OR_WAY = /^(?:(?:in|on|through|via) (?:the|your) (?:app|mail|post)|the (?:mail|post))$/;
/** Talked already, or wanting to talk now: no way to be told things. */
const ON_LINE =
  /\b(?:hear(?:ing)?(?: \w+)?|order(?:ed)?(?: it| this)?|bought(?: it)?|paid|placed|wait(?:ed|ing)?|was|were|been|am|i'm|im|talk(?:ed|ing)?|sp(?:oke|eak|oken|eaking)|someone|somebody|anyone|person|stuck|sat|hold|minutes|mins|hours?|hrs|time|answers?|answered|picks? up|hung up|already|you guys|spent|told me|said)\s+(?:to (?:\w+ ){1,2}|with (?:\w+ ){1,2})?$/;
const REACHES =
  /\b(?:notif\w*|contact|reach|send|sent|ping|message|alert|tell|update[sd]?|prefer|rather|get|let me know|news|deals|offers|keep me|hear|inform|remind|want|like)\b/;

/** How the customer wants to be reached. */
export const CONTACT_PREFERENCE: ListedKind = {
  kind: 'contactPreference',
  slotType: 'ContactPreferences',
  isOfThings: false,
  more: MORE,
  isClauseEnough: true,
  isMeant: (mention, place) =>
    !/\b(?:(?:don'?t|do not|never) (?:really )?(?:use|have|do|check|want|like|need|get|read)(?: any| my| the)?|don'?t|do not|stop|never|no|not|no more|any|too many|enough|fewer|less|quit|(?:stop|quit|enough) (?:with )?(?:the|your|all the|sending(?: me)?)|from your)\s+$/.test(
      place.left,
    ) &&
    !(mention.phrase === 'mail me' && GOODS.test(place.right)) &&
    !OR_BEFORE.test(place.left) &&
    !/\b(?:i|we|you) (?:use|used|have|had) (?:the|this|an?) $/.test(place.left) &&
    !OR_AFTER.test(place.right) &&
    !(/\bphone$/.test(mention.phrase) && ON_LINE.test(place.left)) &&
    !isCallback(mention, place) &&
    isWay(mention, place),
  // "Mail" is paper only when something says so.
  adjust: ({ value, phrase }, { sentence: { lower } }) =>
    value === 'Mail' && /\bmail\b/.test(phrase) && (lower.includes('@') || !isPostal(phrase, lower)) ? 'Email' : value,
};

const isCallback = ({ phrase }: Mention, place: Place): boolean =>
  IS_CALL.test(phrase) && (CALLBACK.test(place.left) || AT_A_TIME.test(place.right)) && !prefersCall(place);

const CALL_ME = /^(?:call|ring|phone) me$/;

function isWay({ phrase }: Mention, place: Place): boolean {
  const { left, right, sentence } = place;
  if (PREFERS_THAT.test(right) || BEFORE.test(left)) return true;
  if (PLACE_OR_WAY.test(phrase)) return REACHES.test(left) || AFTER.test(right);
  if (CALL_ME.test(phrase)) return sentence.asked === 'contactPreference' || prefersCall(place);
  if (IS_SOMEBODYS.test(left) && !isOneOfSomebodys(phrase, place)) return false;
  return WAYS.test(phrase) || AFTER.test(right);
}

const isOneOfSomebodys = (phrase: string, { left, right }: Place): boolean =>
  WAYS.test(phrase) && /\ban? $/.test(left) && AFTER.test(right);
