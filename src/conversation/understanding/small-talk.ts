/** Courtesies and short answers with nothing else in them; Lex knows no intent for them and guesses one. */
const SMALL_TALK = {
  greeting: /^(hi|hey|hello|hiya|howdy|good (morning|afternoon|evening)|greetings)( there| all| team)?$/,
  thanks:
    /^(oh |ok |okay |great |perfect |awesome |cool |wow )*(many thanks|thanks|thank you|thank u|thx|tysm|ty|cheers|much appreciated|(i )?(really )?appreciate (it|that|this|you|(all )?(your|the) (help|time)))( you)?( a lot| a ton| a million| a bunch| so( so)? much| very much| again)*( for ((all )?(your|the) (great |quick |kind )?(help|time|support|assistance|answer|info|information)|that|this|everything|helping( me)?( out)?|checking|letting me know))?$/,
  praise:
    /^(wow |oh |you did (a )?|that was (a )?|that is (a )?|that s (a )?|what a )?(great|good|nice|excellent|amazing|awesome|fantastic|brilliant|wonderful) (job|work|service|bot|help|support)$|^(wow )?((you|u)( are| re| r)|ur)( so| really| very| the| absolutely| simply| just)* (awesome|amazing|great|good|the best|best|helpful|fantastic|wonderful|brilliant|kind|nice|cool|sweet|a star|a gem|a lifesaver|lovely)$|^(you rock|you ve been (so |very |really )?(great|helpful|amazing|awesome|wonderful|kind)|well done|love (it|this|that)|i love (it|this|you)|(that was|that s|this is|this was|that is) (so |very |really |super )?(helpful|useful|great|amazing|awesome|fast|quick|easy)|(very|so|super|really) (helpful|useful|nice|good|kind)|impressive|kudos|bravo)$/,
  pleased: /^(oh )?(great|perfect|cool|nice|awesome|excellent|wonderful|good|sounds good|got it)$/,
  accepted: /^(yes|yeah|yep|yup|sure|ok|okay|of course)( please)?$/,
  declined:
    /^((no|nope|nah)( thanks| thank you)?( that s (all|it)| nothing else| i m (good|fine|done))?|that s (all|it)( thanks)?|that (is|was|will be) (all|it|everything)( for (now|today)| i (need|needed|wanted))?( thanks| thank you)|nothing( else)?( thanks)?|i m (good|fine|done)( thanks)?)$/,
  name: /^(and |so )?(what s|whats|what is|tell me|do (you|u) have) (your|ur|a) name$|^(who|what) (are|r) (you|u)$|^(do (you|u) have|what s) a name$/,
  robot:
    /^(are|r) (you|u) (a |an )?(real |actual )?(bot|robot|human|person|machine|ai|real)( or (a )?(bot|robot|human|person|machine))?$/,
} as const;

export type SmallTalk = keyof typeof SMALL_TALK;

/** True for a yes, a no, or a polite form of either, and nothing more. */
export function isShortAnswer(words: string): boolean {
  const kind = recognizeSmallTalk(words);
  return kind === 'accepted' || kind === 'declined';
}

const CANCELS_ORDER =
  /^(?:(?:and|but|so|hi|hello|also) )*(?:(?:can|could|may|how (?:can|do|could)|is it possible to|i(?: d)? (?:want|need|like|wish) to|i want|please|pls) )*(?:i |you |we |to )*(?:please )?cancel (?:(?:my|the|this|that|an|our) (?:whole )?(?:order|purchase)\b.*|order \d+.*)$|^(?:(?:and|but|so) )*(?:can|could|how (?:can|do|could)) (?:i|you|we) (?:still )?cancel(?: (?:it|that|this))?( please| now| still)?$/;

/** True when the customer wants an order cancelled, rather than what the bot is asking about. */
export const asksToCancelOrder = (words: string): boolean => CANCELS_ORDER.test(toPlain(words));

const WHY =
  /^(but |and |wait |sorry )?(why( (do|would|should|did) (you|i|u) (ask|need|want|have to|tell|give).*| is (that|this)( needed| necessary)?)?|what (do you need|is) (that|this|it)( needed)? for|what for|how come)$/;

/** True when the customer asks what a question is for, and nothing else. */
export const asksWhy = (words: string): boolean => WHY.test(toPlain(words));

/** What courtesy or short answer a message is, if it is nothing more. */
export function recognizeSmallTalk(words: string): SmallTalk | undefined {
  return kindOf(words) ?? recognizeCompliments(words);
}

/** What somebody says who is pleased, the plainest first. */
const COMPLIMENTS: readonly SmallTalk[] = ['thanks', 'praise', 'pleased'];

/** "Great, thanks! You're awesome." */
function recognizeCompliments(words: string): SmallTalk | undefined {
  const kinds = words.split(/[,.!;…]+/).flatMap((part) => (toPlain(part) === '' ? [] : [kindOf(part)]));
  return kinds.every((kind) => kind && COMPLIMENTS.includes(kind))
    ? COMPLIMENTS.find((compliment) => kinds.includes(compliment))
    : undefined;
}

function kindOf(words: string): SmallTalk | undefined {
  const plain = toPlain(words);
  return (Object.keys(SMALL_TALK) as SmallTalk[]).find((kind) => SMALL_TALK[kind].test(plain));
}

/** Lower case, without marks: "what's that?" is "what s that". */
export const toPlain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
