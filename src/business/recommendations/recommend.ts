import { isAvailable, type Product } from '../catalog/index.ts';
import type { Relation } from '../pricing/index.ts';
import { diversify } from './diversify.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { RECOMMENDATION_POLICY, type RecommendationPolicy } from './policy.ts';
import type { RecommendationReason, Weighed } from './reason.ts';
import type { Situation } from './situation.ts';

/** A product with its price for whom it is recommended to. */
export interface Candidate {
  readonly product: Product;
  readonly relation: Relation;
  readonly line: { readonly unitPriceMinor: number };
}

interface Scored<C> {
  readonly candidate: C;
  readonly kind: string;
  readonly score: number;
  readonly appeal: number;
}

/**
 * The products to recommend, the best first: available now, inside the budget, not owned already. What speaks for each
 * adds up; of two that are as good the one with more appeal goes first, then the dearer, then the lower sku. The same situation always gives the same.
 *
 * @param candidates taken one by one: of a large catalogue they may be priced as they come, and none is kept in vain
 * @param most how many
 * @source docs/recommendations.md
 */
export function recommend<C extends Candidate>(
  candidates: Iterable<C>,
  situation: Situation,
  most: number,
  policy = RECOMMENDATION_POLICY,
): readonly C[] {
  const evidence = evidenceIn(situation, policy);
  const isFit = fitFor(situation);
  // The best of each kind are enough: an answer can't hold more of one.
  const best = new Map<string, Scored<C>[]>();
  for (const candidate of candidates) {
    const { product } = candidate;
    const kind = product.kind === 'goods' ? product.category : product.kind;
    const kept = best.get(kind) ?? [];
    const score = scoreOf(candidate, evidence, policy);
    const isBeaten = kept.length === most && score < (kept.at(-1)?.score ?? 0);
    if (isBeaten || !isFit(candidate)) continue;
    keep(kept, { candidate, kind, score, appeal: appealOf(candidate, situation) }, most);
    best.set(kind, kept);
  }
  const ranked = [...best.values()].flat().sort(bestFirst);
  return diversify(ranked, most, policy.mostOfAKind).map(({ candidate }) => candidate);
}

function fitFor({ bought, boughtBefore = [], budgetMinor = Infinity }: Situation): (candidate: Candidate) => boolean {
  const onOrder = new Set(bought.map(({ sku }) => sku));
  const before = new Set(boughtBefore.map(({ sku }) => sku));
  const isOwned = ({ sku, kind, variant, isConsumable }: Product) => {
    const same = [sku, ...(variant?.others ?? [])];
    if (same.some((one) => onOrder.has(one))) return true;
    return LASTING.includes(kind) && !isConsumable && same.some((one) => before.has(one));
  };
  return ({ product, line }) => line.unitPriceMinor <= budgetMinor && !isOwned(product) && isAvailable(product);
}

/** Kinds of which one is enough, unless they are consumed; advice is used up, a subscription is paid anew. */
const LASTING: readonly Product['kind'][] = ['goods', 'warranty', 'installation'];

/** Why a product is recommended, what speaks for it most first; empty when nothing but the shelf does. */
export function reasonsFor(
  product: Product,
  situation: Situation,
  policy = RECOMMENDATION_POLICY,
): readonly RecommendationReason[] {
  return weighedFor(product, evidenceIn(situation, policy))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
    .map(({ reason }) => reason);
}

const NOTHING: readonly Weighed[] = [];
const weighedFor = ({ sku, category }: Product, { bySku, byCategory }: Evidence): readonly Weighed[] => [
  ...(bySku.get(sku) ?? NOTHING),
  ...(byCategory.get(category) ?? NOTHING),
];

function scoreOf({ product, relation }: Candidate, evidence: Evidence, policy: RecommendationPolicy): number {
  let score = policy.relation[relation];
  for (const { points } of evidence.bySku.get(product.sku) ?? NOTHING) score += points;
  for (const { points } of evidence.byCategory.get(product.category) ?? NOTHING) score += points;
  return score;
}

/**
 * Between what is bought most often and what brings most: how often it sells beside the best seller, times the root of its
 * price. Who names a budget is shown what makes the most of it.
 */
const appealOf = ({ product, line }: Candidate, { patterns, budgetMinor }: Situation): number =>
  budgetMinor === undefined ? (patterns.bestSellers[product.sku] ?? 0) * Math.sqrt(line.unitPriceMinor) : 0;

/** Puts it among the best of its kind, if it is one of them. */
function keep<C extends Candidate>(kept: Scored<C>[], scored: Scored<C>, most: number): void {
  const last = kept.at(-1);
  if (kept.length === most && last && bestFirst(last, scored) < 0) return;
  kept.push(scored);
  kept.sort(bestFirst);
  if (kept.length > most) kept.pop();
}

const bestFirst = (one: Scored<Candidate>, other: Scored<Candidate>): number =>
  other.score - one.score ||
  other.appeal - one.appeal ||
  other.candidate.line.unitPriceMinor - one.candidate.line.unitPriceMinor ||
  (one.candidate.product.sku < other.candidate.product.sku ? -1 : 1);
