import type { Relations } from '../catalog/index.ts';

/** Why a product is recommended, with what the words for it need. Only verified customers hear it. */
export type RecommendationReason =
  /** The catalogue says so of a product that was bought. */
  | { readonly code: 'named'; readonly list: keyof Relations; readonly boughtSku: string }
  | { readonly code: 'bought-together'; readonly boughtSku: string; readonly lift: number }
  | { readonly code: 'categories-together'; readonly boughtCategory: string; readonly lift: number }
  | { readonly code: 'season'; readonly category: string; readonly month: number; readonly index: number };

/** A reason with how much it speaks for the product. */
export interface Weighed {
  readonly points: number;
  readonly reason: RecommendationReason;
}
