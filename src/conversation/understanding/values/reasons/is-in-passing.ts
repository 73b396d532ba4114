/** What doesn't work is not always a thing that was bought. */
const OTHER_SUBJECT =
  /\b(?:tracking|numbers?|links?|sites?|websites?|pages?|apps?|codes?|coupons?|logins?|passwords?|bots?|chats?|checkout|centers?|support|agents?|reps?|staff|customer care|discounts?|accounts?|internet|wifi|wi-fi|system|service|servers?|cards?|calls?|promo|search|button|payments?|refunds?|zip|website'?s|deals?|form|map|driver|carriers?|phone lines?)\s+(?:\S*\d\S*\s+)?(?:(?:is|are|was|were|still|just|does|really|it|that|you|me|my|keeps|has|had|always|also|even|again|for|here)\s+)*$/;
/** "What if it doesn't fit", "do these run small?". */
const HYPOTHETICAL =
  /(?:\b(?:what happens if|what if|if|in case|when(?:ever)? (?:something|things|stuff|items?)|how do i know if|worried|afraid|scared|hope|hoping)\s+(?:[\w']+ ){0,4}|(?<!\b(?:why|how come|how|what) )\b(?:does|do|will|would|is|are|did|can|could)\s+(?:(?:it|this|that|these|those|they) |(?:the|your|ur) (?:\w+ ){1,2})(?:usually |normally |tend to |often |ever |come |arrive )*)$/;
const ASKS_FOR_HELP = /\b(?:see|check|know|wonder\w*|ask\w*|sure|as) if\b[^.!?]*$/;

/** Whether a reason is said of something that wasn't bought, or as a mere possibility. */
export const isInPassing = (reason: string, left: string): boolean =>
  (reason === 'Defective' && OTHER_SUBJECT.test(left)) || (HYPOTHETICAL.test(left) && !ASKS_FOR_HELP.test(left));
