import type { Purchase, PurchaseLine } from '#business/history/index';
import { PLANTED_PAIRS, PLANTED_SEASONS, PLANTED_SEGMENTS, type PlantedSegment } from './planted.ts';
import { pick, type Random } from './random.ts';

/** What may be bought, the most popular first within a category. */
export interface Ware {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  readonly priceMinor: number;
}

export type Assortment = ReadonlyMap<string, readonly Ware[]>;

export type Buyer = Pick<Purchase, 'customerId' | 'firstName' | 'lastName'>;

export interface Period {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

const MS_A_DAY = 86_400_000;
const DAYS_A_YEAR = 365;
const FAVOURITES = 2;
/** A favourite category is chosen so many times as often as another. */
const FAVOUR = 4;
const SOON_DAYS = 20;

export const assortmentOf = (wares: readonly Ware[]): Assortment => Map.groupBy(wares, ({ category }) => category);

/** What somebody bought in a period, oldest first: of a kind of customer, with favourites, by season, and planted pairs. */
export function makePurchases(
  random: Random,
  buyer: Buyer,
  assortment: Assortment,
  { from, until }: Period,
): Purchase[] {
  const segment = pick(random, PLANTED_SEGMENTS, ({ share }) => share);
  const categories = [...assortment.keys()];
  const favourites = Array.from({ length: FAVOURITES }, () => pick(random, categories, () => 1));
  const begins = from + random() * (until - from) * 0.8;
  const ends = Math.min(until, begins + stays(random, segment));

  const bought: { at: number; lines: PurchaseLine[] }[] = [];
  for (let at = begins; at < ends; at += pause(random, segment)) {
    const lines = linesOf(random, assortment, (category) => weightOf(category, favourites, at));
    bought.push({ at, lines });
    const follows = followUps(random, assortment, lines);
    const later = at + random() * SOON_DAYS * MS_A_DAY;
    if (follows.length > 0 && later < until) bought.push({ at: later, lines: follows });
  }
  return bought
    .sort((a, b) => a.at - b.at)
    .map(({ at, lines }, index) => ({
      ...buyer,
      purchaseId: `${buyer.customerId}-${index + 1}`,
      orderNumber: `7${buyer.customerId.replace(/\D/g, '').padStart(7, '0')}${String(index + 1).padStart(3, '0')}`,
      lines,
      currency: 'USD',
      purchasedAt: new Date(Math.floor(at)).toISOString(),
    }));
}

const stays = (random: Random, { leavesAYear }: PlantedSegment): number =>
  (-Math.log(1 - random()) / leavesAYear) * DAYS_A_YEAR * MS_A_DAY;

/** Around the usual pause: from half of it to one and a half. */
const pause = (random: Random, { purchasesAYear }: PlantedSegment): number =>
  ((0.5 + random()) * DAYS_A_YEAR * MS_A_DAY) / purchasesAYear;

function weightOf(category: string, favourites: readonly string[], at: number): number {
  const season = PLANTED_SEASONS[category]?.[new Date(at).getUTCMonth()] ?? 1;
  return season * (favourites.includes(category) ? FAVOUR : 1);
}

function linesOf(random: Random, assortment: Assortment, weigh: (category: string) => number): PurchaseLine[] {
  const count = 1 + Math.floor(random() * random() * 3);
  const wares = Array.from({ length: count }, () => {
    const [, within] = pick(random, [...assortment], ([category]) => weigh(category));
    return pick(random, within, (_, rank) => 1 / (rank + 2));
  });
  return [...new Set(wares)].map((ware) => lineOf(ware, random() < 0.1 ? 2 : 1));
}

function followUps(random: Random, assortment: Assortment, lines: readonly PurchaseLine[]): PurchaseLine[] {
  const wanted = PLANTED_PAIRS.filter(
    ({ after, chance }) => lines.some(({ sku }) => sku === after) && random() < chance,
  );
  return wanted.flatMap(({ buys }) => {
    const ware = [...assortment.values()].flat().find(({ sku }) => sku === buys);
    return ware ? [lineOf(ware, 1)] : [];
  });
}

const lineOf = ({ sku, name, category, priceMinor }: Ware, quantity: number): PurchaseLine => ({
  sku,
  name,
  category,
  quantity,
  unitPriceMinor: priceMinor,
});
