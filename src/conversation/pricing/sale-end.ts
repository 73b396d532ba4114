import type { Promotion } from '#business/promotions/index';
import type { Turn } from '../turn/index.ts';

/** The true end of a sale on the shop's clock, as it is told today. */
export const endOf = ({ endsAt }: Promotion, { today }: Turn) => ({
  endsOn: endsAt.slice(0, 10),
  endsAt: endsAt.slice(11, 16),
  today,
});
