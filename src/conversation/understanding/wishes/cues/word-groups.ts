/** Words that stand for each other in cues. */
export const WORD_GROUPS = {
  /** What is surely on its way. */
  parcel: 'orders?|packages?|parcels?|delivery|deliveries|shipments?|purchases?',
  /** What may be on its way, if the rest of the clause says so. */
  goods:
    'orders?|packages?|parcels?|delivery|deliveries|shipments?|purchases?|stuff|box|boxes|things?|items?|goods|products?',
  /** Surely said of what is on its way, whatever it is. */
  sent: 'shipped|dispatched|out for delivery|on (?:its|it is|their|the) way|on (?:the|a) (?:truck|van)|en route|in the mail|landed|landing|left ~ warehouse|in transit|gone out|went out|been sent|been delivered|being delivered|processed|packed',
  arrives:
    'arriv\\w*|come|comes|came|coming|get here|gets here|got here|getting here|get to me|show up|showed up|shown up|shows up|turn up|turned up|deliver\\w*|ship|ships|shipped|be here|here|dispatched|sent|left|leave|go out|gone out|went out|out for delivery|on its way|on it is way|on the way|reach\\w*|due|go through|ready|late|delayed|lost|be',
  deals:
    'deals?|offers?|discounts?|bargains?|promotions?|promos?|sales?|specials?|coupons?|markdowns?|clearance|steals?|savings|percent off|\\d+ off|half (?:off|price)|bogo|two for one|(?:promo|discount|coupon) codes?|markdown',
  things: 'items?|products?|models?|pairs?|gifts?|presents?',
  person:
    'humans?|persons?|people|agents?|representatives?|rep|reps|managers?|supervisors?|operators?|human being|customer (?:service|support|care)|support|support team|staff|employees?|colleagues?|boss|associates?|advis[eo]rs?|specialists?|team members?|higher up',
  broken:
    'broken|broke|damaged|defective|cracked|smashed|ripped|torn|faulty|dented|scratched|shattered|crushed|bent|busted|stained|chipped|spoiled|leaking|dead|falling apart|in pieces|wrecked|ruined|mangled|moldy|rusty|warped|dirty|messed up|not right',
} as const;
