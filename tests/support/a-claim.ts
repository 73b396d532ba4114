import type { ReturnClaim } from '#business/returns/index';
import { anOrder } from './an-order.ts';

/** A charging pad that was delivered on 1 February 2026 to a Bronze customer, asked for on the 10th. */
export const aClaim = ({
  thing,
  ...overrides
}: Omit<Partial<ReturnClaim>, 'thing'> & { thing?: Partial<ReturnClaim['thing']> } = {}): ReturnClaim => ({
  order: anOrder({ status: 'delivered', deliveredOn: '2026-02-01' }),
  thing: {
    sku: 'PAD',
    name: 'Charging Pad',
    category: 'Electronics',
    units: [{ paidMinor: 5000 }, { paidMinor: 5000 }],
    left: [0, 1],
    exchanged: 0,
    madeGood: 0,
    ...thing,
  },
  kind: 'goods',
  quantity: 1,
  tier: 'Bronze',
  today: '2026-02-10',
  ...overrides,
});
