import type { ProductCategory } from '../catalog/index.ts';
import type { PlainDate } from '../dates.ts';
import type { PackageName } from './packages.ts';

/** What was agreed on with a buyer of leads. */
export interface BuyerContract {
  readonly partnerId: string;
  /** As people are asked about it: the consent names it. */
  readonly name: string;
  /** False ends sales; notices still go there. */
  readonly isActive: boolean;
  /** Whose fields alone are posted. */
  readonly package: PackageName;
  /** Of which the lead's main interest has to be one; none means all. */
  readonly categories: readonly ProductCategory[];
  /** ISO 3166-2 without the country; none means all. */
  readonly regions: readonly string[];
  readonly leastScore: number;
  readonly mostPerDay: number;
  readonly mostPerMonth: number;
  /** Without an auction; minor units. */
  readonly priceMinor: number;
  readonly currency: string;
  /** How many buyers in all may have a lead that this one has; 1 is exclusive, and comes first. */
  readonly mostBuyers: number;
  /** Under which `/bids`, `/leads` and `/notices` are. */
  readonly endpoint: string;
  /** Which key signs what is sent there; another id is another key. */
  readonly keyId: string;
  /** Of equals the older contract wins. */
  readonly since: PlainDate;
}

/** A buyer as it may be named to people. */
export type PartnerName = Pick<BuyerContract, 'partnerId' | 'name'>;

export const isExclusive = ({ mostBuyers }: Pick<BuyerContract, 'mostBuyers'>): boolean => mostBuyers === 1;

/** The older contract first, then by id: the same order whenever it is asked for. */
export const bySeniority = (one: BuyerContract, other: BuyerContract): number =>
  compare(one.since, other.since) || compare(one.partnerId, other.partnerId);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
