import type { Lead } from '../leads/index.ts';
import { type PackagedLead, type PackageName, projectLead } from './packages.ts';
import type { Sale } from './sale.ts';

/** What the winner of a lead is sent, once. */
export interface PostBody {
  /** The same whenever it is sent again. */
  readonly postId: string;
  readonly package: PackageName;
  readonly priceMinor: number;
  readonly currency: string;
  /** Of the person's consent, to be shown to whoever asks by what right. */
  readonly receiptId: string;
  readonly lead: PackagedLead;
}

export const postBodyOf = (sale: Sale, lead: Lead): PostBody => ({
  postId: sale.saleId,
  package: sale.package,
  priceMinor: sale.priceMinor,
  currency: sale.currency,
  receiptId: sale.receiptId,
  lead: projectLead(sale.package, lead),
});
