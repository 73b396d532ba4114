import type { RecommendationReason } from '#business/recommendations/index';

/** A reason with the names that its words need. */
export type Recommended =
  | {
      readonly code: 'named';
      readonly list: Extract<RecommendationReason, { code: 'named' }>['list'];
      readonly bought: string;
    }
  | { readonly code: 'bought-together'; readonly bought: string }
  | { readonly code: 'categories-together'; readonly category: string }
  | { readonly code: 'season' };

const NAMED = {
  complements: 'it goes with',
  bundles: 'it makes a set with',
  services: "it's made for",
  upgrades: "it's the better model of",
} as const;

/** "it goes with the 5G Smartphone you bought", "it's in season". */
export function recommendedInWords(reason: Recommended): string {
  switch (reason.code) {
    case 'named':
      return `${NAMED[reason.list]} the ${reason.bought} you bought`;
    case 'bought-together':
      return `it's often bought together with the ${reason.bought} you bought`;
    case 'categories-together':
      return `it's often bought by people who buy from ${reason.category.toLowerCase()}, as you did`;
    case 'season':
      return "it's in season";
  }
}
