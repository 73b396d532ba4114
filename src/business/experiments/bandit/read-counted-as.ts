import { CUSTOMER_TIERS } from '../../customers/index.ts';
import {
  DRAWN_AT,
  type DrawnAt,
  GROUP_TONES,
  type GroupTier,
  type Moment,
  MOMENTS,
  type OfferKind,
  OFFERS,
} from './strategy.ts';

/** An arm of a group, out of the name that it is counted as. */
export interface CountedAs {
  readonly group: string;
  readonly tier: GroupTier;
  readonly tone: (typeof GROUP_TONES)[number];
  readonly drawnAt: DrawnAt;
  readonly offer: OfferKind;
  readonly moment: Moment;
}

const TIERS: readonly GroupTier[] = [...CUSTOMER_TIERS, 'stranger'];
const among = <Known extends string>(known: readonly Known[], text: string | undefined): Known | undefined =>
  known.find((one) => one === text);

/** Undefined for a name that this version doesn't count under. */
export function readCountedAs(name: string): CountedAs | undefined {
  const [tierName, toneName, place, armName, ...rest] = name.split('/');
  const [offerName, momentName] = (armName ?? '').split('@');
  const [tier, tone, drawnAt] = [among(TIERS, tierName), among(GROUP_TONES, toneName), among(DRAWN_AT, place)];
  const [offer, moment] = [among(OFFERS, offerName), among(MOMENTS, momentName)];
  if (!tier || !tone || !drawnAt || !offer || !moment || rest.length > 0) return undefined;
  return { group: `${tier}/${tone}/${drawnAt}`, tier, tone, drawnAt, offer, moment };
}
