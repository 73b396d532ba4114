import type { TemplateName } from '#business/notifications/index';
import { INVITATION } from './invitation.ts';
import { LEAD_SAMPLES } from './lead-samples.ts';
import type { Sample } from './sample.ts';

export type { Sample } from './sample.ts';

const JOHN = 'C-0001';
const MARIA = 'C-0002';
const AISHA = 'C-0003';
const GRACE = 'C-0013';

const UPS = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };
const LABEL = { labelKey: 'labels/RMA-7K4QX2.pdf', labelUrl: 'https://documents.example.com/labels/RMA-7K4QX2' };
const RETURN = { rma: 'RMA-7K4QX2', orderNumber: '12345', currency: 'USD' };
const CALL = {
  firstName: 'John',
  startsAtIso: '2026-03-10T19:00:00Z',
  endsAtIso: '2026-03-10T19:30:00Z',
  topic: 'the return of my headphones',
  maskedPhone: '•••• ••42',
  manageUrl: 'https://shop.example.com/calls/5Yq2',
};
const SHOP = { shopUrl: 'https://shop.example.com/' };

/** Situations in which each template is sent, with people of the demo shop. */
export const SAMPLES: { readonly [Name in TemplateName]: Readonly<Record<string, Sample<Name>>> } = {
  ...LEAD_SAMPLES,
  'order-status': {
    shipped: {
      customerId: JOHN,
      parameters: { firstName: 'John', orderNumber: '12345', status: 'shipped', expectedOn: '2026-03-10', ...UPS },
    },
    delayed: {
      customerId: GRACE,
      parameters: {
        firstName: 'Grace',
        orderNumber: '00986',
        status: 'delayed',
        expectedOn: '2026-03-14',
        reason: 'Snow in the Rocky Mountains',
      },
    },
    delivered: {
      customerId: MARIA,
      parameters: {
        firstName: 'Maria',
        orderNumber: '00457',
        status: 'delivered',
        deliveredOn: '2026-03-09',
        carrier: 'USPS',
        trackingNumber: '9400111899223530067916',
      },
    },
  },
  'delivery-window': {
    today: {
      customerId: MARIA,
      parameters: {
        firstName: 'Maria',
        orderNumber: '00457',
        fromIso: '2026-03-09T19:00:00Z',
        toIso: '2026-03-09T21:00:00Z',
        ...UPS,
      },
    },
  },
  'shipment-in-trouble': {
    late: {
      customerId: JOHN,
      parameters: {
        firstName: 'John',
        orderNumber: '12345',
        trouble: 'late',
        expectedOn: '2026-03-14',
        hasGoodwill: true,
        chatUrl: 'https://shop.example.com/chat',
      },
    },
    damaged: { customerId: AISHA, parameters: { firstName: 'Aisha', orderNumber: '12346', trouble: 'damaged' } },
  },
  'purchase-confirmation': {
    delivered: {
      customerId: JOHN,
      parameters: {
        firstName: 'John',
        orderNumber: '12345',
        lines: [
          { name: 'Wireless Charging Pad', quantity: 1, unitPriceMinor: 4800 },
          { name: 'USB-C Cable, 2 m', quantity: 2, unitPriceMinor: 1200 },
        ],
        deliveryMinor: 500,
        totalMinor: 7700,
        currency: 'USD',
        deliverTo: ['418 Whittier Street', 'Columbus, OH 43206'],
        expectedOn: '2026-03-12',
        points: 146,
      },
    },
    service: {
      customerId: GRACE,
      parameters: {
        firstName: 'Grace',
        orderNumber: '00986',
        lines: [{ name: 'Protection Plan, 2 years', quantity: 1, unitPriceMinor: 3900 }],
        totalMinor: 3900,
        currency: 'USD',
      },
    },
  },
  'return-approved': {
    refund: {
      customerId: JOHN,
      parameters: {
        firstName: 'John',
        ...RETURN,
        lines: [{ name: 'Wireless Headphones', quantity: 1 }],
        resolution: 'refund',
        refundMinor: 8999,
        sendBackBy: '2026-03-24',
        ...LABEL,
      },
    },
    exchange: {
      customerId: MARIA,
      parameters: {
        firstName: 'Maria',
        ...RETURN,
        lines: [
          { name: 'Running Shoes', quantity: 1 },
          { name: 'Running Socks', quantity: 3 },
        ],
        resolution: 'exchange',
        sendBackBy: '2026-03-24',
      },
    },
  },
  'return-moved': {
    received: { customerId: JOHN, parameters: { firstName: 'John', ...RETURN, to: 'received' } },
    refunded: { customerId: JOHN, parameters: { firstName: 'John', ...RETURN, to: 'refunded', refundMinor: 8999 } },
    'lost-and-paid-back': {
      customerId: JOHN,
      parameters: { firstName: 'John', ...RETURN, to: 'refunded', refundMinor: 8999, trouble: 'lost' },
    },
    'damaged-and-sent-again': {
      customerId: JOHN,
      parameters: { firstName: 'John', ...RETURN, to: 'exchanged', trouble: 'damaged' },
    },
    'as-store-credit': {
      customerId: JOHN,
      parameters: { firstName: 'John', ...RETURN, to: 'refunded', refundMinor: 8999, asCredit: true },
    },
    rejected: {
      customerId: JOHN,
      parameters: { firstName: 'John', ...RETURN, to: 'rejected', note: 'The parcel held another product.' },
    },
  },
  'callback-booked': { invited: { customerId: JOHN, parameters: { ...CALL, invitation: INVITATION } } },
  'callback-moved': { later: { customerId: JOHN, parameters: { ...CALL, invitation: INVITATION } } },
  'callback-cancelled': { cancelled: { customerId: JOHN, parameters: CALL } },
  'callback-reminder': { soon: { customerId: JOHN, parameters: CALL } },
  'tier-changed': {
    higher: { customerId: JOHN, parameters: { firstName: 'John', from: 'Silver', to: 'Gold', earned: 2045 } },
  },
  'loyalty-offer': {
    birthday: {
      customerId: MARIA,
      parameters: { firstName: 'Maria', occasion: 'birthday', points: 100, balance: 1380, ...SHOP },
    },
    'win-back': { customerId: AISHA, parameters: { firstName: 'Aisha', occasion: 'win-back', points: 75 } },
  },
  'flash-sale': {
    'spring-sale': {
      customerId: GRACE,
      parameters: {
        firstName: 'Grace',
        saleName: 'Spring sale',
        percentOff: 20,
        endsAtIso: '2026-03-11T04:00:00Z',
        membersOnly: true,
        ...SHOP,
      },
    },
  },
  'product-recommendations': {
    accessories: {
      customerId: JOHN,
      parameters: {
        firstName: 'John',
        products: [
          { name: 'Wireless Charging Pad', priceMinor: 4800, reason: 'Goes with your phone.' },
          { name: 'Protective Case', priceMinor: 2400, reason: 'Goes with your phone.' },
          { name: 'Travel Adapter', priceMinor: 3200 },
        ],
        currency: 'USD',
        ...SHOP,
      },
    },
  },
};
