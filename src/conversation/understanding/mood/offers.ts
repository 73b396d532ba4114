import { CALM_TURNS_BEFORE_OFFERS, MOOD_POLICY } from './mood-policy.ts';
import { countOn, type Mood } from './mood.ts';
import { toneOf } from './tone-of.ts';

/** Whether one more offer may be made now; what kind of offer, MOOD_POLICY says for the tone. */
export function mayOffer(mood: Mood): boolean {
  if (mood.problem === 1 || mood.calm < CALM_TURNS_BEFORE_OFFERS) return false;
  return mood.offers < MOOD_POLICY[toneOf(mood)].offers;
}

/** Whether true urgency may be spoken of now: to who is pleased, never to who has to be won. */
export const mayUrge = (mood: Mood): boolean => MOOD_POLICY[toneOf(mood)].mayUrge;

/** Under which name the next offer is claimed in the store: an older memory would make one that was made before. */
export const nameOfNextOffer = ({ offers }: Mood): `offer-${number}` => `offer-${offers + 1}`;

/** The mood after an offer was made. */
export const countOffer = (mood: Mood): Mood => ({ ...mood, offers: countOn(mood.offers) });
