import { RELATION_KINDS } from '../catalog/index.ts';
import type { RecommendationPolicy } from './policy.ts';
import type { Weighed } from './reason.ts';
import type { Situation } from './situation.ts';

/** What speaks for products and categories in a situation; looked up once for however many candidates. */
export interface Evidence {
  readonly bySku: ReadonlyMap<string, readonly Weighed[]>;
  readonly byCategory: ReadonlyMap<string, readonly Weighed[]>;
}

/** Of several reasons of one kind for one thing the strongest counts: two phones don't make two cases. */
export function evidenceIn(situation: Situation, policy: RecommendationPolicy): Evidence {
  const bySku = strongest([...namedBy(situation, policy), ...boughtWith(situation, policy)]);
  const byCategory = strongest([...categoriesWith(situation, policy), ...inSeason(situation, policy)]);
  return { bySku, byCategory };
}

type Found = readonly [thing: string, weighed: Weighed];

const namedBy = ({ owned }: Situation, { named, lessForEachPlace }: RecommendationPolicy): readonly Found[] =>
  owned.flatMap(({ sku: boughtSku, relations }) =>
    RELATION_KINDS.flatMap((list) =>
      relations[list].map((sku, place): Found => {
        const points = Math.max(1, named[list] - place * lessForEachPlace);
        return [sku, { points, reason: { code: 'named', list, boughtSku } }];
      }),
    ),
  );

function boughtWith(
  { bought, boughtBefore = [], patterns }: Situation,
  policy: RecommendationPolicy,
): readonly Found[] {
  const skus = new Set([...bought, ...boughtBefore].map(({ sku }) => sku));
  return bothWays(patterns.products)
    .filter(([one]) => skus.has(one))
    .map(([boughtSku, other, lift]) => {
      const points = policy.boughtTogether * doublings(lift, policy);
      return [other, { points, reason: { code: 'bought-together', boughtSku, lift } }];
    });
}

function categoriesWith(
  { bought, boughtBefore = [], patterns }: Situation,
  policy: RecommendationPolicy,
): readonly Found[] {
  const categories = new Set([...bought, ...boughtBefore].map(({ category }) => category));
  return bothWays(patterns.categories)
    .filter(([one]) => categories.has(one))
    .map(([boughtCategory, other, lift]) => {
      const points = policy.categoriesTogether * doublings(lift, policy);
      return [other, { points, reason: { code: 'categories-together', boughtCategory, lift } }];
    });
}

const inSeason = ({ patterns, month }: Situation, policy: RecommendationPolicy): readonly Found[] =>
  Object.entries(patterns.seasons).flatMap(([category, months]): readonly Found[] => {
    const index = months[month - 1] ?? 1;
    const points = Math.min(policy.mostSeason, Math.max(policy.leastSeason, (index - 1) * policy.season));
    return points === 0 ? [] : [[category, { points, reason: { code: 'season', category, month, index } }]];
  });

const bothWays = (pairs: Situation['patterns']['products']) =>
  pairs.flatMap(({ a, b, lift }) => [[a, b, lift] as const, [b, a, lift] as const]);

const doublings = (lift: number, { mostDoublings }: RecommendationPolicy): number =>
  lift <= 1 ? 0 : Math.min(mostDoublings, Math.log2(lift));

function strongest(found: readonly Found[]): ReadonlyMap<string, readonly Weighed[]> {
  const things = new Map<string, Map<string, Weighed>>();
  for (const [thing, weighed] of found) {
    const byCode = things.get(thing) ?? new Map<string, Weighed>();
    const known = byCode.get(weighed.reason.code);
    if (!known || weighed.points > known.points) byCode.set(weighed.reason.code, weighed);
    things.set(thing, byCode);
  }
  return new Map([...things].map(([thing, byCode]) => [thing, [...byCode.values()]]));
}
