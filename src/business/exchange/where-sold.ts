import type { Notice } from './notice.ts';
import { type LeadField, type PackageName, PACKAGES } from './packages.ts';
import type { ContractBook, SaleBook } from './ports.ts';
import { mayHaveReached, type SaleState } from './sale.ts';

/** One buyer that has a person's data, or may have it. */
export interface SoldTo {
  readonly saleId: string;
  readonly partnerId: string;
  /** As people know it; the id where the contract is no longer kept. */
  readonly name: string;
  readonly package: PackageName;
  readonly fields: readonly LeadField[];
  /** `sold`; or it isn't known (`posting`, `unknown`, `abandoned`); or it was sent and not wanted (`refused`). */
  readonly state: SaleState;
  /** ISO 8601 in UTC: when it was sent, at the latest. */
  readonly atIso: string;
  readonly receiptId: string;
  /** What the buyer was told since, or is about to be. */
  readonly notices: readonly Pick<Notice, 'kind' | 'state' | 'madeAtIso' | 'toldAtIso'>[];
}

/** Who has a lead's data: "where did my data go?" Sees what was written before. */
export async function whereSold(
  leadId: string,
  {
    book,
    contracts,
  }: { readonly book: Pick<SaleBook, 'salesOf' | 'noticesOf'>; readonly contracts: Pick<ContractBook, 'list'> },
): Promise<readonly SoldTo[]> {
  const [{ sales }, notices, partners] = await Promise.all([
    book.salesOf(leadId),
    book.noticesOf(leadId),
    contracts.list(),
  ]);
  return sales
    .filter(({ state }) => mayHaveReached(state))
    .map(({ saleId, partnerId, package: name, state, receiptId, soldAtIso, claimedAtIso }) => ({
      ...{ saleId, partnerId, state, receiptId },
      name: partners.find((partner) => partner.partnerId === partnerId)?.name ?? partnerId,
      package: name,
      fields: PACKAGES[name],
      atIso: soldAtIso ?? claimedAtIso,
      notices: notices.filter((notice) => notice.saleId === saleId),
    }));
}
