import * as z from 'zod/mini';
import { type Block, button, finePrint, paragraph } from './block.ts';
import { clip, SHORT_NAME } from './clip.ts';
import { currency, instant, line, link, minor, quantity } from './fields.ts';
import type { Words } from './words.ts';

const MOST = 5;

/** What the shop really sells and takes off when the message is written, in the reader's interests. */
export const live = {
  sales: z
    .array(
      z.strictObject({
        name: line,
        priceMinor: minor,
        /** The lowest of the last 30 days. */
        insteadOfMinor: minor,
        endsAtIso: instant,
        /** Told when few are. */
        unitsLeft: z.optional(quantity),
      }),
    )
    .check(z.maxLength(MOST)),
  products: z
    .array(z.strictObject({ name: line, priceMinor: minor, unitsLeft: z.optional(quantity) }))
    .check(z.maxLength(MOST)),
  currency,
  shopUrl: z.optional(link),
};
export type Live = z.output<z.ZodMiniObject<typeof live, z.core.$strict>>;

const leftOf = (units: number | undefined): string => (units === undefined ? '' : `Only ${units} left.`);

const saleText = ({ insteadOfMinor, endsAtIso, unitsLeft }: Live['sales'][number], code: string, words: Words) =>
  `Instead of ${words.money(insteadOfMinor, code)}, until ${words.shortMoment(endsAtIso)}. ${leftOf(unitsLeft)}`.trim();

/** Sales, then products; what there is none of is left out, its title and all. */
export function liveBlocks({ sales, products, currency: code, shopUrl }: Live, words: Words): readonly Block[] {
  const title = (name: string, minorUnits: number) => `${name}, ${words.money(minorUnits, code)}`;
  return [
    ...list(
      'On sale now:',
      sales.map((sale) => ({ title: title(sale.name, sale.priceMinor), text: saleText(sale, code, words) })),
    ),
    ...list(
      'In stock now:',
      products.map(({ name, priceMinor, unitsLeft }) => ({ title: title(name, priceMinor), text: leftOf(unitsLeft) })),
    ),
    ...(sales.length + products.length === 0
      ? []
      : [finePrint('Prices and stock are those of the moment when we sent this.')]),
    ...button('Visit the shop', shopUrl),
  ];
}

const list = (text: string, items: readonly { readonly title: string; readonly text: string }[]): readonly Block[] =>
  items.length === 0 ? [] : [paragraph(text), { kind: 'list', items }];

/** The first of what is on sale or in stock, for where there is no room: "Running Shoes $48.00". */
export function liveInShort({ sales, products, currency: code }: Live, words: Words): string {
  const [first] = [...sales, ...products];
  return first ? `${clip(first.name, SHORT_NAME)} ${words.money(first.priceMinor, code)}` : '';
}

/** All of it by name, for an agent or the inbox in the app. */
export const liveNames = ({ sales, products, currency: code }: Live, words: Words): string =>
  [...sales, ...products].map(({ name, priceMinor }) => `${name}, ${words.money(priceMinor, code)}`).join('\n');
