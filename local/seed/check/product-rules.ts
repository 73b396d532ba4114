import { RELATION_KINDS } from '#business/catalog/index';
import type { Flaw, ProductRow } from '../shop-rows.ts';
import { calendarDay } from './dates.ts';
import { NO_FLAWS, type Rule, unique } from './rule.ts';

/** @param rows every row of the file, before anything is known about its shape: what relations may name */
export function productRules(rows: readonly unknown[]): readonly Rule<ProductRow>[] {
  const known = new Set(rows.map((row) => (row as { sku?: unknown } | null)?.sku));
  return [
    unique('/sku', (row) => row.sku, 'this sku'),
    costWithinPrice,
    lowestWithinPrice,
    reservedWithinStock,
    (row) => calendarDay('/stockedSince', 'stockedSince' in row ? row.stockedSince : undefined),
    ({ launchesOn }) => calendarDay('/launchesOn', launchesOn),
    relatedAreKnown(known),
    deliveredIsKnown(known),
    variantsAreKnown(known),
  ];
}

const costWithinPrice: Rule<ProductRow> = ({ costMinor, priceMinor }) =>
  costMinor <= priceMinor
    ? NO_FLAWS
    : [{ member: '/costMinor', reason: `costMinor (${costMinor}) is above priceMinor (${priceMinor})` }];

const lowestWithinPrice: Rule<ProductRow> = ({ lowestPrice30DaysMinor: lowest, priceMinor }) =>
  lowest === undefined || lowest <= priceMinor
    ? NO_FLAWS
    : [
        {
          member: '/lowestPrice30DaysMinor',
          reason: `lowestPrice30DaysMinor (${lowest}) is above priceMinor (${priceMinor})`,
        },
      ];

const reservedWithinStock: Rule<ProductRow> = (row) => {
  if (!('stockOnHand' in row)) return NO_FLAWS;
  const { stockReserved = 0, stockOnHand } = row;
  return stockReserved <= stockOnHand
    ? NO_FLAWS
    : [{ member: '/stockReserved', reason: `stockReserved (${stockReserved}) is above stockOnHand (${stockOnHand})` }];
};

const relatedAreKnown =
  (known: ReadonlySet<unknown>): Rule<ProductRow> =>
  ({ sku, relations = {} }) =>
    RELATION_KINDS.flatMap((kind) =>
      (relations[kind] ?? []).flatMap((related, index): readonly Flaw[] => {
        const member = `/relations/${kind}/${index}`;
        if (related === sku) return [{ member, reason: `${sku} is related to itself` }];
        return known.has(related) ? NO_FLAWS : [{ member, reason: `${related} is no product of products.json` }];
      }),
    );

const variantsAreKnown =
  (known: ReadonlySet<unknown>): Rule<ProductRow> =>
  ({ sku, variant }) =>
    [...(variant?.others ?? []), variant?.shelf].flatMap((other, index): readonly Flaw[] => {
      const isItself = other === sku && index < (variant?.others.length ?? 0);
      const member = index < (variant?.others.length ?? 0) ? `/variant/others/${index}` : '/variant/shelf';
      if (isItself) return [{ member, reason: `${sku} is another one than itself` }];
      return other === undefined || known.has(other)
        ? NO_FLAWS
        : [{ member, reason: `${other} is no product of products.json` }];
    });

const deliveredIsKnown =
  (known: ReadonlySet<unknown>): Rule<ProductRow> =>
  (row) => {
    const delivers = 'delivers' in row ? row.delivers : undefined;
    if (delivers === undefined || known.has(delivers)) return NO_FLAWS;
    return [{ member: '/delivers', reason: `${delivers} is no product of products.json` }];
  };
