import type { PlainDate } from '#business/dates';
import type { Offering } from './offering.ts';

/** What the shop sells; the same seven words stand in the bot's ProductCategories slot type. */
export const PRODUCT_CATEGORIES = [
  'Electronics',
  'Clothing',
  'Home',
  'Books',
  'Sports',
  'Beauty',
  'Automotive',
] as const;
export type ProductCategory = (typeof PRODUCT_CATEGORIES)[number];

/** Where a product stands in the catalogue; services that go with anything stand beside the categories. */
export const DEPARTMENTS = [...PRODUCT_CATEGORIES, 'Services'] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** Other products by sku, each list the best match first. */
export interface Relations {
  /** What is used together with it: accessories, matching items, care products. */
  readonly complements: readonly string[];
  /** The better model of the same thing. */
  readonly upgrades: readonly string[];
  /** What is sold together with it as one bundle. */
  readonly bundles: readonly string[];
  /** Warranties, installation, advice, support and subscriptions for it. */
  readonly services: readonly string[];
}
export const RELATION_KINDS = ['complements', 'upgrades', 'bundles', 'services'] as const satisfies (keyof Relations)[];

/** What tells a product from others that are the same but for size or colour. */
export interface Variant {
  /** The sku of the one that stands on the shelf for all of them; its own, where it is that one. */
  readonly shelf: string;
  /** What customers choose by: "Large", "Navy". */
  readonly label: string;
  /** The others, by sku, in the order in which they are told. */
  readonly others: readonly string[];
}

/** A price that is no longer asked. */
export interface EarlierPrice {
  readonly priceMinor: number;
  /** The last day on which it was asked. */
  readonly until: PlainDate;
}

interface Listing {
  readonly sku: string;
  readonly name: string;
  /** What else customers call it. */
  readonly aliases: readonly string[];
  readonly category: Department;
  readonly description: string;
  /** ISO 4217. */
  readonly currency: string;
  /** List price for one, or for one period of a subscription; minor units. */
  readonly priceMinor: number;
  /** What one costs the shop, minor units: the floor under every discount. */
  readonly costMinor: number;
  /**
   * The lowest list price of the 30 days before the last change and since, minor units: what a reduction is told
   * against. Never above the list price.
   *
   * @source Directive 98/6/EC, article 6a (Omnibus)
   */
  readonly lowestPrice30DaysMinor: number;
  /** Prices of the 30 days before the last change. */
  readonly earlierPrices: readonly EarlierPrice[];
  readonly relations: Relations;
  readonly variant?: Variant;
  /** True for what is used up and bought again: who bought it before may want it still. */
  readonly isConsumable?: true;
  /** True for what is sold to members alone, which every customer who is known is. */
  readonly membersOnly?: true;
  /** The day from which everybody may buy it, in the shop's time zone; absent for what is on sale since long. */
  readonly launchesOn?: PlainDate;
}

export type Product = Listing & Offering;

/** False for what another one stands for on the shelf: it is had in exchange for that one, and found by its own name. */
export const isOnShelf = ({ sku, variant }: Product): boolean => variant === undefined || variant.shelf === sku;
