import type { OrderStatus } from '#business/orders/index';

/** An order of the demo shop that people can ask the bot about. */
interface Sample {
  /** Who asks about what, in a few words. */
  readonly label: string;
  readonly orderNumber: string;
  /** The address that the order was placed with. */
  readonly email: string;
  readonly status: OrderStatus;
}

/** One order for each status, and an old one with leading zeros; the numbers stay the same from version to version. */
export const SAMPLES: readonly Sample[] = [
  {
    label: 'John, a phone that arrives tomorrow',
    orderNumber: '12345',
    email: 'john.doe@email.com',
    status: 'preparing',
  },
  {
    label: 'Tyler, a laptop ordered just now',
    orderNumber: '12358',
    email: 'tyler.nguyen@example.com',
    status: 'placed',
  },
  {
    label: 'Priya, a yoga mat on its way',
    orderNumber: '12313',
    email: 'priya.natarajan@example.com',
    status: 'shipped',
  },
  {
    label: 'Grace, a rain jacket in the van today',
    orderNumber: '12302',
    email: 'grace.kim@example.com',
    status: 'out-for-delivery',
  },
  {
    label: 'Emily, a coffee maker that has arrived',
    orderNumber: '12281',
    email: 'emily.obrien@example.com',
    status: 'delivered',
  },
  {
    label: 'Samuel, a dash cam held up by a storm',
    orderNumber: '12286',
    email: 'samuel.okafor@example.org',
    status: 'delayed',
  },
  {
    label: 'Sofia, a perfume she cancelled',
    orderNumber: '12267',
    email: 'sofia.rossi@example.com',
    status: 'cancelled',
  },
  { label: 'Liam, a parka he sent back', orderNumber: '12180', email: 'liam.kowalski@example.org', status: 'returned' },
  {
    label: 'Katherine, an old order with leading zeros',
    orderNumber: '00123',
    email: 'katherine.whitfield@example.net',
    status: 'delivered',
  },
];
