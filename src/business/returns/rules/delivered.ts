import { parcelTroubleOf } from '../trouble.ts';
import type { ReturnRule } from './rule.ts';

/**
 * What hasn't arrived can't be sent back; an order that is over has nothing to send back. What was lost or damaged on its
 * way needn't be delivered, but has to be in that trouble still.
 */
export const delivered: ReturnRule = {
  codes: ['not-delivered', 'order-over', 'trouble-over'],
  refuse: ({ order, trouble }) => {
    const { status } = order;
    if (status === 'cancelled' || status === 'returned') return { code: 'order-over', status };
    if (trouble) return parcelTroubleOf(order) === trouble ? undefined : { code: 'trouble-over' };
    if (status === 'delivered') return undefined;
    return { code: 'not-delivered', status, ...('expectedOn' in order && { expectedOn: order.expectedOn }) };
  },
};
