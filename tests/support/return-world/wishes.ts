import type { ReturnWish } from '#business/returns/index';

/** What is wanted: together more than the order holds, in every way. */
export const WISHES: readonly ReturnWish[] = [
  { chosen: [{ sku: 'PAD', quantity: 2 }], reason: 'Changed Mind', resolution: 'Refund' },
  { chosen: [{ sku: 'PAD', quantity: 1 }], reason: 'Defective', resolution: 'Refund' },
  {
    ...{ chosen: [{ sku: 'PAD', quantity: 1 }], reason: 'Changed Mind', resolution: 'Exchange' },
    upgrade: { sku: 'PAD-2', unitPriceMinor: 6500 },
  },
  { chosen: [{ sku: 'LAMP', quantity: 2 }], reason: 'Wrong Size', resolution: 'Store Credit' },
  { chosen: [{ sku: 'LAMP', quantity: 2 }], reason: 'Defective', resolution: 'Exchange' },
  {
    chosen: [
      { sku: 'PAD', quantity: 1 },
      { sku: 'LAMP', quantity: 1 },
    ],
    ...{ reason: 'Not as Described', resolution: 'Refund' },
  },
  // Damaged on their way, and made good without coming back.
  {
    ...{ chosen: [{ sku: 'PAD', quantity: 1 }], reason: 'Damaged in Shipping', resolution: 'Refund' },
    trouble: 'damaged',
  },
  {
    ...{ chosen: [{ sku: 'LAMP', quantity: 2 }], reason: 'Damaged in Shipping', resolution: 'Exchange' },
    trouble: 'damaged',
  },
];
