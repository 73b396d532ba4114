import type { Customer } from '#business/customers/index';
import type { Theirs } from '#business/identity/index';
import type { StatusSituation } from '#business/offers/index';
import type { Turn } from '../../turn/index.ts';

/** What decides about the offer after an order's status. */
export function statusSituation({ memory, today }: Turn, { order, customer }: Theirs): StatusSituation {
  const { category: seen } = memory.shown ?? {};
  return { order, today, ...(seen !== undefined && { seen }), mayExpedite: canBeCharged(customer) };
}

const canBeCharged = (customer: Customer | undefined): boolean =>
  customer?.paymentMethod !== undefined && customer.paymentLastFour !== undefined;
