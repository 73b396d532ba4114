/** What is true of made-up histories, so that an analysis can be seen to find it. */

/** Whoever buys the first soon buys the second, of another category, this often. */
export const PLANTED_PAIRS = [
  { after: 'EL-LAPTOP-14', buys: 'HO-DESK-LAMP', chance: 0.4 },
  { after: 'SP-TENT-2', buys: 'AU-JUMP-STARTER', chance: 0.45 },
  { after: 'HO-COFFEE-MAKER', buys: 'BO-COFFEE', chance: 0.5 },
  { after: 'CL-SHOES-RUN', buys: 'BO-TRAILS', chance: 0.4 },
  { after: 'BE-SERUM-C', buys: 'CL-BEANIE', chance: 0.35 },
] as const;

/** How many times its usual sales a category sells from January to December; others sell evenly. */
export const PLANTED_SEASONS: Readonly<Record<string, readonly number[]>> = {
  Sports: [0.6, 0.7, 1, 1.3, 1.8, 2, 1.8, 1.3, 0.8, 0.6, 0.5, 0.6],
  Clothing: [0.9, 0.7, 0.8, 0.8, 0.8, 0.7, 0.7, 0.9, 1.4, 1.6, 1.7, 1.3],
  Electronics: [0.8, 0.7, 0.8, 0.8, 0.8, 0.9, 1, 1, 0.9, 0.9, 2, 2.2],
};

/** Kinds of customers: how many of them there are, and how they buy while they are customers. */
export const PLANTED_SEGMENTS = [
  { name: 'loyal', share: 0.15, purchasesAYear: 14, leavesAYear: 0.15 },
  { name: 'regular', share: 0.4, purchasesAYear: 5, leavesAYear: 0.3 },
  { name: 'seldom', share: 0.45, purchasesAYear: 1.3, leavesAYear: 0.4 },
] as const;
export type PlantedSegment = (typeof PLANTED_SEGMENTS)[number];
