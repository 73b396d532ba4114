import type { Sale } from './sale.ts';

/** What a buyer owes for one sale. It names no person: not even the lead. */
export type Settlement = Pick<
  Sale,
  'saleId' | 'partnerId' | 'way' | 'package' | 'priceMinor' | 'currency' | 'receiptId'
> & {
  readonly soldAtIso: string;
};

export const settlementOf = (sale: Sale, soldAtIso: string): Settlement => {
  const { saleId, partnerId, way, package: name, priceMinor, currency, receiptId } = sale;
  return { saleId, partnerId, way, package: name, priceMinor, currency, receiptId, soldAtIso };
};
