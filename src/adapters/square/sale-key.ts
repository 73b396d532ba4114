import { createHash } from 'node:crypto';

/** Square's name for a reservation's sale: keys and references take 40 characters in some places and 45 in others. */
export const saleKey = (reservationId: string): string =>
  `sold-${createHash('sha256').update(reservationId).digest('hex').slice(0, 32)}`;
