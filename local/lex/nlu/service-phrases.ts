/**
 * What customers say to a service that VADER takes otherwise, for it was made for social media: with the words that it
 * takes as they are meant. An empty one has no mood at all.
 * Read in this order, for later phrases are parts of earlier ones ("no answer").
 */
const PHRASES: [RegExp, string][] = (
  [
    // Anger
    [
      "(?:this is|it'?s|what|such|is|are you|you'?re|you) (?:a |an )?(?:joke|jokes|joking|kidding(?: me)?)",
      'ridiculous',
    ],
    ['fed up|had enough|sick of (?:this|it|you)|sick and tired|last straw', 'furious'],
    ['never (?:again|\\w+ (?:here|from you|with you|this shop) again)|rip ?offs?|ripped off', 'awful'],
    ['garbage|rubbish|trash|piece of junk|scam(?:mers?)?|con artists?', 'awful'],
    ['not (?:good|great|ok|okay|acceptable|right(?! (?:now|away))|fair|impressed)(?: at all| enough)?', 'bad'],
    // Waiting and getting nowhere
    [
      "(?:has|have|had|is|was|did|does|do|are|wo|ca)(?:n'?t| not|nt) (?:\\w+ )?(?:arrived?|come|came|shipped?|delivered|received?|here|show(?:n|ed)? up|got)(?: yet)?",
      'missing',
    ],
    [
      '(?:never|still not|not yet|not) (?:arrived|come|came|shipped|delivered|received|here|showed up|got (?:it|my))',
      'missing',
    ],
    [
      "(?:does|do|did|is|are|wo)(?:n'?t| not|nt) (?:\\w+ )?work(?:ing)?|not working|no longer works?|stopped working",
      'broken',
    ],
    ['(?:been|still|kept|keep|tired of) waiting|waiting (?:for )?(?:ages|forever|so long|too long)', 'annoying'],
    [
      'nobody (?:\\w+ )?(?:answers?|cares?|helps?|replie[sd]|responds?)|no ?one (?:\\w+ )?(?:answers?|cares?|helps?)|no (?:answer|reply|response)',
      'frustrating',
    ],
    ['(?:is|are|was|were|running|too|so|very|days|weeks) late|late again|overdue', 'delayed'],
    [
      "could(?:n'?t| not) be (?:happier|better|more pleased)|could(?:n'?t| not) ask for (?:more|better)|never disappoints?|(?:never|not) (?:once )?had (?:a|any) (?:single )?(?:problem|issue|complaint|trouble)s?|(?:no|zero) complaints?|nothing to complain about",
      'great',
    ],
    // Courtesy and the request itself
    [
      'wrong (?:number|email|e-mail|address|key|button)|lost (?:my|the) (?:receipt|invoice|number|password|e-?mail|label)',
      '',
    ],
    ['(?:water|accidental|shipping) damage', ''],
    ["(?:no|any|not a) problems?|no worries|no thanks|no thank you|if you don'?t mind", ''],
    [
      'please|pls|pardon|help|want|wanted|wants|yes|yeah|yep|sure|ok|okay|alright|free|share|cancel|stop|well|hope|hopefully',
      '',
    ],
    ['refunds?|support|credit|interested|care|favou?r|number one|true|security|safe|alert|chance|challenge', ''],
    [
      "(?:not )?right (?:now|away)|not now|(?:something|sounds?|just) like|like to|would like|i(?:'d| would) like|looks? like|best deals?|special offers?|gifts?",
      '',
    ],
    ['no|low|lower', ''],
    ['pretty(?= \\w)', 'quite'],
  ] as [string, string][]
).map(([phrase, plain]) => [new RegExp(`(?<![\\p{L}\\p{N}'])(?:${phrase})(?![\\p{L}\\p{N}'])`, 'giu'), plain]);

/** The text with such phrases in plain words. */
export const inPlainWords = (text: string): string =>
  PHRASES.reduce((plain, [phrase, words]) => plain.replace(phrase, words || ' '), text.replaceAll('’', "'"));
