import { readSigns } from './sign.ts';

const NOT_DOING = String.raw`(?:does|do|did|wo|ca|is|was|are|were|has|have|had|could)(?:n'?t|nt)|(?:does|do|did|will|is|was|are|has|have|can|could) not|cannot|never|nothing|nobody`;
const THINGS = String.raw`(?:it|they|there|thing|package|parcel|order|item|box|driver|label|website|site|app|link|zipper|screen|button|phone|lid|door|tracking|one|ones|nobody|nothing)`;

/** Troubles and undertones that turn praise into its opposite. */
export const BESIDE_PRAISE = readSigns(String.raw`
  # Broken or spoilt
  2 broken?|broke|crack(?:ed|s)?|smashed|shatter(?:ed|s)|in (?:a |\w+ )?(?:\w+ )?pieces|f[ae]ll(?:s|ing)? (?:apart|off)|scratch(?:ed|es)
  2 dent(?:s|ed)?|crushed|ripped|torn|stain(?:s|ed)|leak(?:s|ed|ing|y)|smok(?:es|ing)|dead|defective|damaged|faulty|rotten|mold(?:y)?
  2 melted|soak(?:ed|ing)|spilled|bent|chipped|burn(?:t|ed)|explode[sd]?|peel(?:s|ed|ing)|shr[aiu]nk|flimsy|stinks?|smells?|ruined|snapped|wobbl(?:y|es)|squished|squashed|mangled|beat(?:en)? up|trashed|warped|rust(?:y|ed)|dirty|filthy|moldy|hair in|holes?|lasted|d(?:ied|ies) (?:after|on|in|within)|quit(?:s)? (?:after|working|on)|stopped|unusable|unreadable|used by
  # Not doing what it should
  2 ${THINGS} (?:\w+ )?(?:${NOT_DOING})|(?:${NOT_DOING}) (?:even|actually|ever|once)
  2 (?:${NOT_DOING}) (?:\w+ )?(?:work|turn|fit|print|open|charge|match|arrive|show|ship|come|help|answer|here|there|close|load|exist|find|bother|reply|heat|hold|last|deliver)\p{L}*
  # Another thing than was ordered
  2 wrong|two left|left shoes?|someone else'?s|somebody else'?s|nothing like|(?:not|isn'?t) (?:even )?(?:what|the (?:one|color|size)|close|mine)|knock-?offs?|fake|used one|(?:too|way|three sizes|sizes) (?:too )?(?:small|big|tight|short)|worst
  2 empty(?! (?:my|the|your) )|(?:box|bag|full) of (?:air|nothing|rocks)|half (?:of )?(?:the|my|an?|is|was) |instead of|got nothing|(?:have|has|with|got) no|already (?:open|opened|used|worn)|everywhere|all over the|with nothing|(?:didn'?t|never) (?:order|ask)
  # Not here, late
  2 still (?:not?|nothing|nowhere|can'?t|cannot|won'?t|doesn'?t|isn'?t|hasn'?t|haven'?t|wait|waiting|broken|wrong|missing|pending|processing|stuck|no|in (?:transit|the warehouse|your)|sitting|don'?t)
  2 (?<!no )waiting|on hold|queue|in line|and counting|nowhere|(?:weeks?|months?|days?|hours) (?:now|straight|running|in a row|overdue|without|past)|at this rate|forever|ages
  2 los(?:t|e|es|ing) (?:\w+ ){0,3}(?:package|parcel|order|stuff|box|it|again|twice)|(?:marked|reported|somehow) (?:as )?lost|vanish(?:ed|es)?|disappear(?:ed|s)?|missing|stolen|(?:is|are|was|all|money|order|package|just) gone|returned to sender
  2 (?:only|just) (?:took|been|had to wait|waited|\d+|two|three|four|five|six) (?:\w+ ){0,3}(?:hours|weeks?|months?)|late|delay(?:s|ed)?|(?:day|week|month|hour)s? after (?:the|my|our|his|her|\w+mas|easter|halloween|thanksgiving)|after (?:the|my|our|his|her|\w+'s) (?:wedding|party|birthday|holidays?|event|trip|funeral|graduation|anniversary|move)|(?:next|by) (?:year|christmas|century)|stuck|lost in|back to (?:square one|waiting)|(?:ships?|delivers?|walks?|answers?|moves?) faster|faster (?:if|to walk|by)
  2 neighbou?r'?s|the neighbou?rs?|in the (?:rain|mud|snow|bush(?:es)?|trash|street|driveway|hallway|gutter)|puddle|on the (?:sidewalk|roof|curb|street)|(?:left|leave|leaving) (?:it|my \w+|the \w+) (?:in|on|at|out|outside|under|for)|threw|tossed|dumped|wrong (?:house|door|address)
  # Money and people
  2 (?:charged|billed) (?:me |my card )?(?:\w+ )?(?:twice|double|three times|again|extra|for)|double ?charged|overcharged|full price|no (?:\w+ )?(?:refund|reply|response|answer|tracking|explanation|one|human|email|update|idea|clue)s?|without (?:telling|a word|warning|my)|(?:keep|kept|took|take|taking|keeping) my money
  2 (?:hung|hang|hanging) up|ignor(?:e|ed|es|ing)|runaround|(?:in|around in) (?:a )?circles?|loop|making me|(?:calling|emailing|writing|texting|explaining|explain|telling|chasing) (?:\w+ ){0,3}(?:again|problem|issue|story)|found out|denied|rejected|(?:same|copy.?paste[d]?|canned|scripted) (?:\w+ )?(?:answer|reply|email|thing|response|question|link|line)s?|cancell?ed (?:my|on me|it)|transferred|disconnected|excuses?|refus(?:e|ed|es|ing)|lied|lying|lies|false|untrue|scam(?:med)?|turned out|(?:get|got|gets|getting) to (?:pay|wait|send|call|spend|drive|explain|do|repeat|chase|return|start|fill|re)|(?:your|ur) (?:own )?mistakes?|on hold|voicemail|closed my|automated|cop(?:y|ied) and paste
  2 (?:nobody|no one|no ?body) (?:knows?|cares?|answers?|can|ever|bother|there|picks?|repl)\p{L}*|jokes?|clowns?|circus|useless|pathetic|wast(?:e|ed|ing)|crash(?:ed|es|ing)|errors?|freezes?|expired|out of stock|sold out|telling me to
  # Once more
  2 another (?:\w+ ){0,2}(?:delay|week|day|month|hour|excuse|bot|robot|apology|problem|issue|mistake|error|wrong|email|form|link|ticket|survey|message|charge)|(?:yet|once) again|(?:third|fourth|fifth|sixth|seventh|tenth|\d+th|3rd|hundredth) (?:time|one|week|month|attempt|email|call|agent|person|try)(?! (?:ordering|buying|shopping|customer))
  1 another (?:one|broken|\w+ed)|again|twice|(?:second|2nd) time(?! (?:ordering|buying|shopping))|(?:three|four|five|six|ten|\d+) times|in a row|back
  # Undertones
  1 (?:\d+|two|three|four|five|six|several) (?:weeks|months)(?! ago)|(?:days?|weeks?|months?) (?:after|late|later)|(?:minutes|hours) (?:of|in|to|on|just)|that was (?:monday|last|weeks?|days?|months?|two|three|\d+)|since (?:last|monday|tuesday|wednesday|thursday|friday)
  1 perfect timing|express|overnight|(?:next|same|two|2|one|1)[ -]day|priority|guaranteed?|record time|speedy
  1 love (?:how|that|when|it when|the (?:way|part)|a good)|glad (?:i|my|to (?:see|know|hear))|so (?:glad|happy|valued|special) ?(?:i|that|to)?|good to know|nice to (?:know|see|hear)|how (?:nice|kind|sweet|thoughtful|generous|convenient|lovely|helpful)|what a|wow|nice (?:try|one)
  1 oh,? (?:great|good|joy|wonderful|nice|perfect|lovely|fantastic|brilliant|cool|super|look|awesome)|just (?:great|perfect|lovely|wonderful|fantastic|peachy|what i|brilliant)|well,? (?:that's|isn't|done|played)|congrat(?:s|ulations)|bravo|applause
  1 \p{L}+n'?t|not|never|nothing|no|without|supposed|says? (?:it(?:'s| was| is)? )?(?:delivered|shipped)|paid|promised|cancell?ed|mistakes?|someone'?s|["“‘'](?:\w+ ?){1,4}["”’']
  1 lol|lmao|haha|smh|genius|a whole|every single|enough to|funny|still|yet|somehow|at least|too bad|except|if only|really|actually|clearly|obviously|of course|apparently|somehow|guess|typical|even
`);
