import type { Mention } from './lexicon.ts';
import type { ListedKind, Place } from './listed-kind.ts';

/** What asks for a way of contact as a whole. */
const WAYS =
  /^(?:(?:by|via) .+|(?:over|on|through|in) the (?:phone|app|mail|post)|e ?mail me|(?:write|send)(?: me)? an e ?mail|(?:text|sms|txt) me|text (?:messages?|msg)|(?:shoot|drop) me a text|send(?: me)? a (?:text|letter)|send me a letter|sms(?: message)?|phone calls?|telephone call|voice call|in app(?: notifications?)?|app (?:notifications?|messages?|alerts?)|push(?: notifications?| messages?)|(?:postal|regular|snail|paper|physical|us) mail|usps|on paper|mail me)$/;
/** Single words for a way, and calls, which may be callbacks, take one of these beside them. */
const BEFORE =
  /\b(?:prefer(?:ably|red|ence)?|rather(?: have| get| by| receive)?|(?:i|we)(?:'d| would)? (?:really )?(?:like|want|favor|choose)|make (?:it|that)|use|by|via|through|contact(?: me)?(?: is| by)?|reach me(?: by| on| through)?|choose|pick|switch to|change (?:it|that|my (?:contact )?preference) to|best (?:by|via|is)|go with|with|not [\w-]+,|instead,?|meant)\s+(?:(?:a|an|the|to|use|get|it|by|via|be|contacted|reached|my|actually|just|it's|is)\s+)*$/;
const AFTER =
  /^ ?(?:(?:the |is )?(?:the )?best\b|is (?:best|fine|better|good|easiest|ok)|works|would be (?:best|better|fine|great|good)|please|instead|over)\b/;
const PREFERS_CALL = /\b(?:prefer|rather|better|instead|the best|best|than (?:an? )?(?:e-?mails?|texts?|letters?|mail)|for (?:news|updates|deals|offers))\b/;
const IS_CALL = /\bcalls?\b/;
/** A call to be booked, or one that was. */
const CALLBACK =
  /\b(?:book|schedule|set up|setup|arrange|reschedule|cancel|missed|got|received|had|after|during|move|get|give me|need|want|like)\s+(?:(?:a|an|the|my|me a|your)\s+)*$/;
const IS_SOMEBODYS = /\b(?:my|your|the|an?|this|that|his|her|new)\s+$/;
const POSTAL =
  /\b(?:post|postal|letters?|postcards?|snail|regular mail|paper|physical|usps|us mail|stamps?|brochure|catalog|street)\b/;

const WAY = '(?:call|phone|ring|text|sms|e-?mail|mail|message|write)';
const OR_BEFORE = new RegExp(`\\b${WAY}\\b.*\\bor\\s+(?:(?:just|you can|by|via|even)\\s+)*$`);
const OR_AFTER = new RegExp(`^[^.!?]* or (?:(?:just|you can|by|via|even) )*${WAY}\\b`);

/** How the customer wants to be reached. */
export const CONTACT_PREFERENCE: ListedKind = {
  kind: 'contactPreference',
  slotType: 'ContactPreferences',
  isOfThings: false,
  isMeant: (mention, place) =>
    !/\b(?:don'?t|do not|stop|never|no|not)\s+$/.test(place.left) &&
    !OR_BEFORE.test(place.left) &&
    !OR_AFTER.test(place.right) &&
    !isCallback(mention, place) &&
    isWay(mention, place),
  // "Mail" is paper only when something says so.
  adjust: ({ value, phrase }, { sentence: { lower } }) =>
    value === 'Mail' && /\bmail\b/.test(phrase) && (lower.includes('@') || !POSTAL.test(lower)) ? 'Email' : value,
};

const isCallback = ({ phrase }: Mention, { left, right }: Place): boolean =>
  IS_CALL.test(phrase) && CALLBACK.test(left) && !PREFERS_CALL.test(left + right);

function isWay({ phrase }: Mention, { left, right }: Place): boolean {
  if (WAYS.test(phrase)) return !IS_SOMEBODYS.test(left) || BEFORE.test(left);
  if (/^(?:call|ring|phone) me$/.test(phrase)) return PREFERS_CALL.test(left + right);
  return BEFORE.test(left) || (AFTER.test(right) && !IS_SOMEBODYS.test(left));
}
