import type { Purchase } from './purchase.ts';

/** What of a purchase the card pays, minor units; 0 where store credit pays all of it. */
export const chargedMinor = ({ totalMinor, creditMinor = 0 }: Pick<Purchase, 'totalMinor' | 'creditMinor'>): number =>
  totalMinor - creditMinor;
