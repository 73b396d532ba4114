import type { ReturnRule } from './rule.ts';

/** What hasn't arrived can't be sent back; an order that is over has nothing to send back. */
export const delivered: ReturnRule = {
  codes: ['not-delivered', 'order-over'],
  refuse: ({ order }) => {
    const { status } = order;
    if (status === 'delivered') return undefined;
    if (status === 'cancelled' || status === 'returned') return { code: 'order-over', status };
    return { code: 'not-delivered', status, ...('expectedOn' in order && { expectedOn: order.expectedOn }) };
  },
};
