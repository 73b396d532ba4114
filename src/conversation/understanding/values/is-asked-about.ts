/** "How long do refunds take?", "do you do exchanges?": about remedies in general, none is wanted. */
const BEFORE =
  /\b(?:how (?:long|soon|fast) (?:do|does|until|before|for|is)(?: (?:a|the|my|your))?|when (?:do|does|will)(?: (?:the|a|my|i get my))?|do (?:you|u)(?: guys)? (?:do|offer|give|have|allow|sell|accept|take)|policy (?:on|for)|what(?:'?s| is| are) (?:your|ur|the)|(?:your|ur) (?:store )?|how (?:do|does|can) (?:i |a |the |my )?(?:use )?(?:my )?|use (?:my|a)|sell)\s+$|^\W*(?:is|are)(?: an?| the)? $/;
const AFTER =
  /^ ?(?:(?:of \S+ )?(?:is|was|came|shows) (?:short|wrong|less|missing|only)\b|polic(?:y|ies)|rules?|process|window|period|terms|takes?\b|works?\b|(?:is |has )?(?:still |yet |just )?(?:hasn'?t|has not|have not|haven'?t|never|didn'?t|is late|isn'?t|not come|status|(?:that )?you (?:sent|gave|shipped))\b)/;

/** Whether a remedy is only asked about, judged by the words around it, lower case. */
export const isAskedAbout = (left: string, right: string): boolean => BEFORE.test(left) || AFTER.test(right);
