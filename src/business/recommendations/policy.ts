import type { Relation } from '../pricing/index.ts';

/** What speaks for a product, in points that add up. Another shop changes these and nothing else. */
export interface RecommendationPolicy {
  /** The catalogue names it for something that was bought; the first of a list counts whole, each further one less. */
  readonly named: Readonly<Record<'bundles' | 'complements' | 'services' | 'upgrades', number>>;
  readonly lessForEachPlace: number;
  /** How close it is to the order as pricing sees it. */
  readonly relation: Readonly<Record<Relation, number>>;
  /** For each time the lift doubles, up to `mostDoublings`. */
  readonly boughtTogether: number;
  readonly categoriesTogether: number;
  readonly mostDoublings: number;
  /** For each whole time above or below a usual month, between the two limits. */
  readonly season: number;
  readonly leastSeason: number;
  readonly mostSeason: number;
  /** As many of one kind stand in an answer while there is another kind. */
  readonly mostOfAKind: number;
}

/**
 * The shop's defaults: what belongs together stands above what others buy, and both above the season.
 *
 * @source docs/recommendations.md
 */
export const RECOMMENDATION_POLICY: RecommendationPolicy = {
  named: { bundles: 40, complements: 30, services: 24, upgrades: 12 },
  lessForEachPlace: 2,
  relation: { accessory: 10, complement: 8, service: 4, upgrade: 2, unrelated: 0 },
  boughtTogether: 8,
  categoriesTogether: 3,
  mostDoublings: 4,
  season: 6,
  leastSeason: -3,
  mostSeason: 9,
  mostOfAKind: 2,
};
