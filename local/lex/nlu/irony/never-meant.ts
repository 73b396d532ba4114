import { readSigns } from './sign.ts';

const THANKS = String.raw`(?:thanks?|thanx|thx|ty|kudos|cheers)(?: you| u)?(?: guys| so much| very much| a (?:lot|bunch|ton))?`;
const WRONGS = String.raw`(?:losing|ruining|ignoring|wasting|breaking|destroying|wrecking|screwing|messing|cancell?ing|charging me|lying|ghosting|forgetting|leaving me|letting me down|making me (?:wait|late|repeat)|keeping me|hanging up|not)`;

/** Set phrases of irony: nobody means them as they stand, whatever else is said. */
export const NEVER_MEANT = readSigns(String.raw`
  2 ${THANKS} for (?:nothing|${WRONGS})
  2 (?:great|nice|good|fine|amazing|awesome|excellent|fantastic) (?:job|work|going|way of) (?:at |on |of |with )?${WRONGS}
  2 so much for|must be nice|yeah,? right|sure,? jan|real classy|said no ?(?:one|body) ever
  2 slow clap|clap,? clap|way to (?:go|ruin|treat|run|lose|make)|living the dream|lucky (?:me|us)|just my luck
  2 is (?:this|that) (?:your idea of|what you call|supposed to)|you(?: guys)? had one job|nothing says \w+ like
  2 stars? for (?:the )?(?:imagination|effort|creativity|trying|originality)|(?:award|trophy|medal|oscar|prize) for
  2 (?:ten|10|five|5|a\+|points?|full marks)(?: out of (?:ten|10|five|5))? for (?:making|being|the|your|keeping|ignoring|trying)
  2 outdid yoursel(?:f|ves)|outdone yoursel(?:f|ves)|hope (?:you|u|you guys)(?: are|'re|r)? (?:happy|proud)|must be (?:so |very )?proud
  2 (?:silly|foolish|stupid|dumb) (?:of )?me|my (?:bad|mistake) for (?:thinking|believing|trusting|expecting)|remind me (?:never|why)
  2 who (?:needs|wouldn'?t (?:want|love)|doesn'?t (?:want|love|enjoy))|good luck (?:getting|finding|reaching)|for once
  2 used to (?:really )?(?:love|like|trust|recommend|be (?:so )?(?:good|great|nice|reliable))|not any ?more|very funny|(?:wish|if) (?:i|you|it|they) (?:could|would|had|actually) .*\bactually|well played
  2 (?:love|enjoy|appreciate|adore|fan of) (?:\w+ )?(?:waiting|paying (?:for nothing|full|extra|\d+)|chasing|repeating myself|getting (?:nothing|no|someone)|being (?:ignored|hung|lied|left|put|passed|bounced|charged|ghosted|told|scammed|transferred))|(?:love|enjoy|fun) (?:\w+ )?(?:talking|typing|chatting|arguing) (?:to|with) (?:a |an )?(?:\w+ )?(?:bot|robot|machine|wall)
  2 (?:my )?favou?rite (?:part|thing) (?:is|was) (?:when|how|that|waiting)|(?:are|'re) (?:hilarious|a riot|comedians)
  2 (?:apparently|supposedly|i guess|guess|i see) [^.]*\bmeans?|take your time,? [^.]*(?:week|month|day)s?
  2 (?:best|great|nice|good|helpful|perfect) [^,.]*(?:\.{2,}|,|-)? ?(?:not|nope|lol not)[.!]*$
  2 🙄|🤡|👏 ?👏|/s
`);
