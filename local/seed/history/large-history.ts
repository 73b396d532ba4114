import { bucketOf } from '#adapters/s3/history/layout';
import { personNameKey, type Purchase } from '#business/history/index';
import { type Assortment, makePurchases, type Period } from './make-purchases.ts';
import { MOST_OF_A_NAME, nameAt, NAME_COUNT, peopleNamed } from './names.ts';
import { createRandom } from './random.ts';

export interface LargeHistoryOptions {
  readonly rows: number;
  readonly buckets: number;
  readonly seed: number;
  readonly assortment: Assortment;
  readonly period: Period;
  /** How many different names there are; all that can be made up when absent. */
  readonly nameCount?: number;
}

/**
 * A large history, bucket by bucket, so that it is never in memory as a whole; the same for the same options.
 *
 * @returns for each bucket its purchases: `rows / buckets` lines, or a few more to end the last purchase
 */
export function* largeHistory(options: LargeHistoryOptions): Generator<readonly [bucket: number, Purchase[]]> {
  const { rows, buckets, nameCount = NAME_COUNT } = options;
  const names = Array.from({ length: buckets }, (): number[] => []);
  for (let index = 0; index < nameCount; index++) names[bucketOf(personNameKey(nameAt(index)), buckets)]?.push(index);

  for (const [bucket, ofBucket] of names.entries()) yield [bucket, fill(ofBucket, Math.ceil(rows / buckets), options)];
}

function fill(names: readonly number[], rows: number, options: LargeHistoryOptions): Purchase[] {
  const purchases: Purchase[] = [];
  let filled = 0;
  for (const purchase of purchasesOf(names, options)) {
    if (filled >= rows) break;
    purchases.push(purchase);
    filled += purchase.lines.length;
  }
  return purchases;
}

/** Without end: after all people of all names come others of the same names. */
function* purchasesOf(
  names: readonly number[],
  { seed, assortment, period }: LargeHistoryOptions,
): Generator<Purchase> {
  for (const { name, number } of buyersOf(names)) {
    const buyer = { ...nameAt(name), customerId: `G-${number}` };
    yield* makePurchases(createRandom(seed ^ Math.imul(number, 0x9e3779b1)), buyer, assortment, period);
  }
}

function* buyersOf(names: readonly number[]): Generator<{ readonly name: number; readonly number: number }> {
  for (let round = 0; names.length > 0; round++)
    for (const name of names)
      for (let person = 0; person < peopleNamed(name); person++)
        yield { name, number: (round * NAME_COUNT + name) * MOST_OF_A_NAME + person };
}
