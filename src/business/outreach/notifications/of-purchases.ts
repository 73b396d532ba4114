import type { ShopEvent } from '../../events/index.ts';
import { totalMinor } from '../../history/index.ts';
import { type Notification, notification } from './notification.ts';

/** What was paid beyond the lines is delivery. */
export function purchaseMade({ data }: ShopEvent<'purchase-made'>): readonly Notification[] {
  const { customerId, orderNumber, lines, currency, points, creditMinor } = data;
  const linesMinor = totalMinor(data);
  const { totalMinor: paidMinor = linesMinor } = data;
  return [
    notification('purchase-confirmation', {
      to: { customerId },
      routes: ['preferred', 'in-app'],
      parameters: {
        orderNumber,
        lines: lines.map(({ name, quantity, unitPriceMinor }) => ({ name, quantity, unitPriceMinor })),
        ...(paidMinor > linesMinor && { deliveryMinor: paidMinor - linesMinor }),
        totalMinor: paidMinor,
        currency,
        ...(creditMinor !== undefined && { creditMinor }),
        ...(points !== undefined && { points }),
      },
    }),
  ];
}
