export type Tone = 'positive' | 'neutral' | 'negative';

interface OfferPolicy {
  /** Offers in one conversation, those made in another tone included. */
  readonly offers: number;
  readonly mayBundle: boolean;
  /** Whether true urgency may be spoken of, such as the end of a sale. */
  readonly mayUrge: boolean;
}

/** What may be offered at which tone. Who is unhappy is helped first and sold nothing. */
export const MOOD_POLICY: Readonly<Record<Tone, OfferPolicy>> = {
  positive: { offers: 3, mayBundle: true, mayUrge: true },
  neutral: { offers: 1, mayBundle: false, mayUrge: false },
  negative: { offers: 0, mayBundle: false, mayUrge: false },
};

/** No offer until so many turns after a negative one: one friendly word doesn't undo a complaint. */
export const CALM_TURNS_BEFORE_OFFERS = 2;

/** So many negative turns in a row, and a person and goodwill are offered. */
export const LOWS_BEFORE_PERSON = 2;

/** Scores go from -100 to 100. */
export const SCORES = {
  /** A turn at or below this is negative. */
  lowTurn: -30,
  /** A conversation at or below this has a negative tone, at or above the other a positive one. */
  negativeTone: -25,
  positiveTone: 25,
} as const;

/** What a new turn weighs against all before it, of 100: two turns outweigh the past, one alone balances it. */
export const WEIGHT_OF_NEW_TURN = 50;
