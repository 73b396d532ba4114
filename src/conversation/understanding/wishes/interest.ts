import { CUES } from './cues/index.ts';
import { plainWords } from './plain-words.ts';

const INTEREST =
  /^\W*(?:(?:hi|hello|hey|so|well|ok|okay|also|and|yes)\b\W*)*(?:i(?:['’]?m| am)|we(?:['’]?re| are))(?: (?:also|really|very|quite|mostly|mainly|just))* interested in (.+)$/i;
const AND_SO_ON =
  /(?:,? (?:and|or) (?:stuff|things|so on|such|the like|similar))? ?(?:items|products|stuff|things|goods)?(?: please)?[\s.!?]*$/i;
/** Words of the shop rather than of the thing. */
const BEFORE = /^(?:your|the|some|any|a|an|new|buying|seeing|looking at|shopping for|more|other)\s+/i;
const MOST_WORDS = 3;
/** What is said of a thing without making it another wish. */
const SAYS_MORE =
  /\b(?:for|because|since|but|maybe|someday|later|soon|in general|overall|mostly|especially|when|if)\b/i;

/**
 * Whom "I'm interested in …" is for: bare or with "items" it is the products, with news and sign-up words it is the
 * list of those who hear about them; with more words around it it may be either. Undefined for every other message, and
 * for one that names another wish.
 *
 * @source two intents of the bot have this utterance: UpsellProducts and CaptureLeadInfo
 */
export function readInterest(words: string): 'UpsellProducts' | 'CaptureLeadInfo' | 'unclear' | undefined {
  const what = INTEREST.exec(words.trim())?.[1];
  if (what === undefined) return undefined;
  const plain = plainWords(what);
  if (CUES.CaptureLeadInfo.asks?.test(plain) || NEWS.test(plain)) return 'CaptureLeadInfo';
  if (isBare(what)) return 'UpsellProducts';
  return SAYS_MORE.test(what) && !namesOtherWish(plain) ? 'unclear' : undefined;
}

const NEWS = /\b(?:news|newsletters?|updates?|alerts?|sign(?:ing)? up|hearing|future|upcoming)\b/;

function isBare(what: string): boolean {
  const bare = what.replace(AND_SO_ON, '').replace(BEFORE, '');
  return bare.split(/\s+/).length <= MOST_WORDS && !SAYS_MORE.test(bare) && !namesOtherWish(plainWords(bare));
}

/** "… returning these", "… a callback", "… laptops under $500". */
const namesOtherWish = (plain: string): boolean =>
  Object.values(CUES).some(({ asks, tells }) => asks?.test(plain) === true || tells?.test(plain) === true);
