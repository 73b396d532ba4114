import { toPlain } from './small-talk.ts';

const POINTS = '(?:(?:loyalty|reward|rewards|bonus|member|membership) )?points';
const ASKED = [
  `^(?:so |and |ok )*what (?:can|could|do|would|will) (?:i|you|we|my) .*\\b${POINTS}\\b`,
  `^(?:what|which) (?:rewards|reward)\\b`,
  `\\bwhat (?:are|is) (?:my |the |\\d+ )?${POINTS} (?:worth|good for)\\b`,
  `\\bhow (?:can|do|could|would) (?:i|you) (?:use|redeem|spend|cash in) (?:my |the |these )?(?:${POINTS}|rewards)\\b`,
  `^(?:what are (?:my|the|your) |show me (?:my |the |your )?|list (?:the |your )?|tell me about (?:the |your )?|do (?:you|i) have (?:any )?|(?:are there )?any )?(?:loyalty )?rewards$`,
];
const ASKS = new RegExp(ASKED.join('|'));

const VERB = '(?:redeem|use|spend|cash in|trade in|exchange|apply|turn in)';
const REDEEMS = new RegExp(
  `\\b${VERB} (?:up )?(?:all )?(?:of )?(?:my |the |some |these )?(?:(\\d[\\d ]*\\d|\\d+) )?(?:of )?(?:my |the )?(?:${POINTS}|rewards?)\\b|\\bredeem (\\d[\\d ]*\\d|\\d+)\\b|\\bredeem\\b`,
);
const REFUSES = /\b(?:don t|do not|never|not|didn t|without)\b/;
const DELIVERY = /\bfree (?:delivery|shipping)\b/;
const MONEY_OFF = /\b(?:\d+|ten) (?:dollars? |bucks? )?off\b|\bdiscount\b/;

/** True for a question about what points are good for. */
export const asksForRewards = (words: string): boolean => ASKS.test(toPlain(words));

/** What of their points a customer wants to redeem: so many, a kind of reward, or whatever there is. */
export type RedemptionWish =
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'gives'; readonly gives: 'free-delivery' | 'money-off' }
  | { readonly kind: 'any' };

/** The wish to redeem points; undefined for all other words. */
export function readRedemption(words: string): RedemptionWish | undefined {
  const plain = toPlain(words.replace(/(\d),(?=\d{3})/g, '$1'));
  const found = REDEEMS.exec(plain);
  if (!found || REFUSES.test(plain)) return undefined;
  const said = found[1] ?? found[2];
  if (said !== undefined) return { kind: 'points', points: Number(said.replaceAll(' ', '')) };
  if (DELIVERY.test(plain)) return { kind: 'gives', gives: 'free-delivery' };
  return MONEY_OFF.test(plain) ? { kind: 'gives', gives: 'money-off' } : { kind: 'any' };
}
