import { toPlain } from './small-talk.ts';

const LEAD = '(?:(?:ok|okay|yes|and|but|so|hm+|oh|well|wait|cool|great|nice|sure|just|one question|question) )*';
/** What is offered, as it is spoken of. */
const IT = '(?:it|that|this|they|these|those|(?:that|this|the) (?:one|thing|product|item))';
const REST = '(?: \\w+){0,12}';
const ASKS = new RegExp(
  `^${LEAD}(?:` +
    [
      `(?:is|are|was|were|does|do|did|can|could|will|would|has|have|should)(?: not|n t)? (?:i )?${IT}(?: \\w+){1,12}`,
      `(?:can|could|would|will|do) (?:i|you|we) (?:have|get|make|send|ship|deliver|sell) ${IT}${REST}`,
      `how (?:\\w+ ){1,2}(?:is|are|does|do|will|would|can) (?:i \\w+ )?${IT}${REST}`,
      `(?:what|which) (?:\\w+ ){1,3}(?:is|are|does|do|will|can) ${IT}${REST}`,
      `(?:what|which) (?:other )?(?:colou?rs?|sizes?|materials?)(?: \\w+){0,6}`,
      `(?:what|where) (?:is|s|are) ${IT} (?:made|from|like|for|good|compatible|rated)${REST}`,
      `when (?:will|would|does|do|can) (?:i get )?${IT}${REST}`,
      `(?:does|do|will|would|is|are) ${IT} (?:come|ship|arrive|deliver\\w*)${REST}`,
    ].join('|') +
    ')$',
);

/** About how soon it comes, rather than about the thing. */
const SPEED =
  /\b(?:faster|sooner|quicker|quickly|earlier|speed|fast|soon|expedit\w+|rush\w*|overnight|same day|next day|express)\b/;
const ARRIVAL = /\b(?:arrives?|arriving|come|here|ship\w*|deliver\w*|get)\b/;
const WHEN = /\b(?:when|today|tomorrow|tonight|by|days?|weeks?|weekend|long)\b/;
const STOCK = /\b(?:in stock|available|left|sold out)\b/;

/** What somebody wants to know about what is offered, before they say yes or no. */
export type OfferTopic = 'speed' | 'arrival' | 'stock' | 'anything-else';

/** The question about what is offered that a message is; undefined for every other message. */
export function findOfferTopic(words: string): OfferTopic | undefined {
  const plain = toPlain(words);
  if (!ASKS.test(plain)) return undefined;
  if (SPEED.test(plain) && !/\bhow (?:fast|soon|quickly)\b/.test(plain)) return 'speed';
  if (ARRIVAL.test(plain) && (WHEN.test(plain) || SPEED.test(plain))) return 'arrival';
  return STOCK.test(plain) ? 'stock' : 'anything-else';
}
