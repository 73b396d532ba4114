import type { Cues } from './cues.ts';

const PRICES =
  '(?:prices?|priced|pricing|costs?|costly|charged|charges|charging me|charge me|fees?|total|expensive|discounts?|pay|paying|paid more|cheaper|bill|billed|tax|taxes|pricier|much more|higher)';

export const EXPLAIN_PRICE: Cues = {
  asks: [
    '(?:why|how come|explain|understand|break ~ down|walk me through|reason for|justify|clarify) ~ ' + PRICES,
    'how (?:is|are|was|were|did|do|does) ~ (?:prices?|priced|pricing|discounts?|total|fees?) ~ (?:calculated|work|worked|come|get|made|up|set|figured|determined)',
    'how (?:do|did|are|is) (?:you|your|the|my|this|that|it) ~ (?:set|calculate|calculated|get|come up with|arrive at|figure|work out|priced?|prices) ~ (?:prices?|number|total|discount|that|priced|amount|personalized)',
    '(?:price|cost|total|pricing|discount|charge) (?:breakdown|details|explanation)',
    'breakdown',
    'break it down',
    '(?:price|total|discount|bill|charge) ~ (?:wrong|off|incorrect|different|higher|went up|changed|add up|right|too high|missing)',
    '(?:overcharged|double charged|charged (?:twice|me|too|more|extra|double))',
    'what (?:is|was|are|am i|were) ~ (?:charge|charges|fee|fees|charged for|paying for|charging me for)',
    'why (?:so much|so expensive|that price|this price)',
    '(?:where|what) ~ (?:discount|price|fee|charge) (?:come|comes) from',
    '(?:included in|makes up|in) the (?:price|total)',
    'what ~ discounts? (?:did|do) (?:i|you)',
    '(?:original|regular|best|personalized|same|member|different) price',
    '(?:apply|applied|see|get|got) my (?:\\S+ )?discount',
    'how much (?:discount|am i saving)',
    '(?:explain|how|show me how|tell me how|know how) ~ (?:price|charge|discount)',
    'how come ~ paid less',
    'expensive why',
    'price ~ (?:lower|calculated|made up|worked out|just for me|based on|before)',
    'what discounts? (?:did|are|was)',
    'take off ~ (?:price|discount)',
    'prices personalized',
    '(?:rules|tax|delivery) ~ price',
    'what i am paying for',
    'how you calculated',
    'not ~ (?:get|see|understand) ~ (?:price|discount)',
    'thought it was cheaper',
    'quoted',
    'charging me more',
    'not the price',
  ],
  vetoes: ['price drops?', 'not ~ (?:care|worried) ~ price'],
};
